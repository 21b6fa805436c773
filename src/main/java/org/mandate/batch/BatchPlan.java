package org.mandate.batch;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a batch is to do.
 *
 * @param folders case folders, or folders of case folders
 * @param seeds folder of the sources
 * @param out folder to write to; empty or missing, unless an earlier run is resumed
 * @param output what each case that is ranked gets
 * @param jobs number of cases that are worked on at the same time, at least 1
 * @param resume whether to take over what an earlier run left
 * @param changedSince output of another batch to compare with, or null
 */
public record BatchPlan(
        List<Path> folders,
        Path seeds,
        Path out,
        CaseOutput output,
        int jobs,
        boolean resume,
        @Nullable Path changedSince) {

    public BatchPlan {
        folders = List.copyOf(folders);
    }
}
