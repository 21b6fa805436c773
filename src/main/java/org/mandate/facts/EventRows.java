package org.mandate.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rows of a table of events, held as numbers: a million of them take some 30 megabytes. What rows are counted by is
 * told apart once, so that counting goes through the rows without comparing texts.
 */
public final class EventRows {

    /** A run asks for the same few periods again and again; a timeline asks for some of each day. */
    private static final int MOST_REMEMBERED = 256;

    private final Map<Period, List<Count>> counted = new ConcurrentHashMap<>();
    private final String sha256;
    private final List<List<String>> groups;
    private final int[] days;
    private final int[] group;
    private final int[][] numbers;

    EventRows(String sha256, List<List<String>> groups, int[] days, int[] group, int[][] numbers) {
        this.sha256 = sha256;
        this.groups = List.copyOf(groups);
        this.days = days;
        this.group = group;
        this.numbers = numbers;
    }

    /**
     * What the rows of one group come to.
     *
     * @param group values of the columns that rows are counted by, in order; empty where a row has none
     * @param rows how many rows
     * @param sums the numbers of these rows added up, by column in order
     */
    public record Count(List<String> group, int rows, List<Long> sums) {}

    /** Number of rows. */
    public int size() {
        return days.length;
    }

    /** SHA-256 of the file, in small hexadecimal letters. */
    public String sha256() {
        return sha256;
    }

    /** The groups that have rows, in the order in which they first appear in the file. */
    public List<List<String>> groups() {
        return groups;
    }

    /** One count for each group, in the order of {@link #groups()}, over the rows of these days, both included. */
    public List<Count> count(LocalDate from, LocalDate to) {
        Period period = new Period(from, to);
        List<Count> known = counted.get(period);
        if (known == null) {
            known = List.copyOf(counts(from.toEpochDay(), to.toEpochDay()));
            if (counted.size() < MOST_REMEMBERED) {
                counted.put(period, known);
            }
        }
        return known;
    }

    private record Period(LocalDate from, LocalDate to) {}

    private List<Count> counts(long first, long last) {
        int[] rows = new int[groups.size()];
        long[][] sums = new long[numbers.length][groups.size()];
        for (int i = 0; i < days.length; i++) {
            if (days[i] >= first && days[i] <= last) {
                int at = group[i];
                rows[at]++;
                for (int n = 0; n < numbers.length; n++) {
                    sums[n][at] += numbers[n][i];
                }
            }
        }
        List<Count> counts = new ArrayList<>();
        for (int g = 0; g < rows.length; g++) {
            List<Long> own = new ArrayList<>();
            for (long[] sum : sums) {
                own.add(sum[g]);
            }
            counts.add(new Count(groups.get(g), rows[g], List.copyOf(own)));
        }
        return counts;
    }
}
