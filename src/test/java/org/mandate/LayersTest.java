package org.mandate;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** Data flows one way, every class stands in a room, and only three rooms know the engine. */
final class LayersTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.mandate");

    @Test
    void dataFlowsOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.mandate..")
                .ensureAllClassesAreContainedInArchitecture()
                .layer("vocabulary")
                .definedBy("org.mandate.vocabulary")
                .layer("diagnostic")
                .definedBy("org.mandate.diagnostic")
                .layer("decision")
                .definedBy("org.mandate.decision")
                .layer("facts")
                .definedBy("org.mandate.facts")
                .layer("rules")
                .definedBy("org.mandate.rules..")
                .layer("ranking")
                .definedBy("org.mandate.ranking")
                .layer("ruletest")
                .definedBy("org.mandate.ruletest")
                .layer("history")
                .definedBy("org.mandate.history")
                .layer("explain")
                .definedBy("org.mandate.explain")
                .layer("whatif")
                .definedBy("org.mandate.whatif")
                .layer("sensitivity")
                .definedBy("org.mandate.sensitivity")
                .layer("report")
                .definedBy("org.mandate.report..")
                .layer("edit")
                .definedBy("org.mandate.edit")
                .layer("format")
                .definedBy("org.mandate.format")
                .layer("batch")
                .definedBy("org.mandate.batch")
                .layer("attest")
                .definedBy("org.mandate.attest")
                .layer("weights")
                .definedBy("org.mandate.weights")
                .layer("table")
                .definedBy("org.mandate.table")
                .layer("importer")
                .definedBy("org.mandate.importer")
                .layer("cli")
                .definedBy("org.mandate.cli")
                .whereLayer("vocabulary")
                .mayNotAccessAnyLayer()
                .whereLayer("diagnostic")
                .mayNotAccessAnyLayer()
                .whereLayer("decision")
                .mayOnlyAccessLayers("vocabulary")
                .whereLayer("facts")
                .mayOnlyAccessLayers("vocabulary", "diagnostic")
                .whereLayer("rules")
                .mayOnlyAccessLayers("vocabulary", "diagnostic")
                .whereLayer("ranking")
                .mayOnlyAccessLayers("vocabulary", "diagnostic", "decision", "facts", "rules")
                .whereLayer("ruletest")
                .mayOnlyAccessLayers("vocabulary", "diagnostic", "facts", "rules", "ranking")
                .whereLayer("history")
                .mayOnlyAccessLayers("vocabulary", "diagnostic", "decision", "facts", "rules", "ranking")
                .whereLayer("explain")
                .mayOnlyAccessLayers("vocabulary", "diagnostic", "decision")
                .whereLayer("whatif")
                .mayOnlyAccessLayers("vocabulary", "diagnostic", "decision", "facts", "rules", "ranking")
                .whereLayer("sensitivity")
                .mayOnlyAccessLayers(
                        "vocabulary", "diagnostic", "decision", "facts", "rules", "ranking", "whatif", "weights")
                .whereLayer("report")
                .mayOnlyAccessLayers("vocabulary", "diagnostic", "decision", "explain")
                .whereLayer("edit")
                .mayOnlyAccessLayers("vocabulary", "diagnostic", "decision", "facts", "rules", "ranking", "ruletest")
                .whereLayer("format")
                .mayOnlyAccessLayers("diagnostic", "facts", "rules", "ruletest")
                .whereLayer("batch")
                .mayOnlyAccessLayers("vocabulary", "diagnostic", "decision", "facts", "rules", "ranking", "report")
                .whereLayer("attest")
                .mayOnlyAccessLayers("diagnostic")
                .whereLayer("weights")
                .mayNotAccessAnyLayer()
                .whereLayer("table")
                .mayOnlyAccessLayers("diagnostic", "facts", "weights")
                .whereLayer("importer")
                .mayOnlyAccessLayers("vocabulary", "diagnostic", "facts")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void onlyRulesAndRankingKnowTheEngine() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages("org.mandate.rules..", "org.mandate.ranking")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..")
                .check(CLASSES);
    }

    @Test
    void theVocabularyKnowsNoLibrary() {
        ArchRuleDefinition.classes()
                .that()
                .resideInAPackage("org.mandate.vocabulary")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.mandate.vocabulary")
                .check(CLASSES);
    }
}
