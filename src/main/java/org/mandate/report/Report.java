package org.mandate.report;

import java.util.ArrayList;
import java.util.List;
import org.mandate.decision.CaseLine;
import org.mandate.report.document.Block;
import org.mandate.report.document.Document;

/** The full report: the bottom line first, then everything by which it can be defended. */
final class Report {

    private Report() {}

    static Document of(ReportInput input) {
        Material material = new Material(input);
        RankingSection ranking = new RankingSection(material);
        OptionSections options = new OptionSections(material);
        RisksSection risks = new RisksSection(material);
        OpenSections open = new OpenSections(material);
        MethodSection method = new MethodSection(material);
        List<Block.Section> sections = new ArrayList<>();
        sections.add(ranking.section());
        sections.add(new FirmnessSection(material).section());
        sections.add(options.onTable());
        sections.add(options.offTable());
        sections.add(risks.risks());
        sections.add(risks.alerts());
        sections.add(risks.forecasts());
        sections.add(ranking.evidence());
        sections.add(open.unknown());
        sections.add(open.assumptions());
        sections.add(open.dissent());
        sections.add(new PlanB(material).section());
        sections.add(new WatchSection(material).section());
        sections.add(new PastDecisions(material).section());
        sections.add(new SourcesSection(material).section());
        if (input.previous() != null) {
            sections.add(new Since(material, input.previous()).section());
        }
        sections.add(method.method());
        sections.add(method.provenance());
        sections.addAll(new Appendix(material).sections());
        return page(material, material.t("report.contents"), false, new BottomLine(material).blocks(), sections);
    }

    static Document page(
            Material material, String contents, boolean compact, List<Block> front, List<Block.Section> sections) {
        CaseLine asked = material.record.caseLine();
        return new Document(
                material.input.language().getLanguage(),
                asked.mission() + ", " + asked.country() + ": " + asked.question(),
                material.t(compact ? "brief.kicker" : "report.kicker", asked.id(), asked.asKnownOn()),
                asked.handling(),
                asked.asKnownOn().toString(),
                contents,
                new Document.PageWords(
                        material.t("page.skip"),
                        material.t("page.filter"),
                        material.t("page.shown"),
                        material.t("page.unfold"),
                        material.t("page.fold"),
                        material.t("page.page")),
                compact,
                front,
                sections);
    }
}
