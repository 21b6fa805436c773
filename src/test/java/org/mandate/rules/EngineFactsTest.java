package org.mandate.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** What the loading of rules leans on in the engine: should a new version change it, this says so first. */
final class EngineFactsTest {

    private static final String DRL = """
            package rules

            rule "One"
                @doc("a (b), c") @basis("x" + 1)
                salience 3
            when
                Pledge( $p : personnel )
                not Site( size == SiteSize.SMALL,
                          name != "x" )
            then
                int a = 1;
            end
            """;

    private static PackageDescr parse(DrlParser parser, String text) throws DroolsParserException {
        return parser.parse(false, text);
    }

    private static RuleDescr rule() throws DroolsParserException {
        return parse(new DrlParser(LanguageLevelOption.DRL6), DRL).getRules().get(0);
    }

    private static String text(BaseDescr descr) {
        return DRL.substring(descr.getStartCharacter(), descr.getEndCharacter() + 1)
                .strip();
    }

    @Test
    void theParserCountsLinesFromOneAndColumnsFromZero() throws DroolsParserException {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);

        assertThat(parse(parser, "package rules\nrule \"A\"\nwhen\n  Pledge( personnel = 3 )\nthen\nend\n"))
                .isNull();
        ParserError error = (ParserError) parser.getErrors().get(0);
        assertThat(error.getRow()).isEqualTo(4);
        assertThat(error.getCol()).isEqualTo(20);
    }

    @Test
    void rulesPatternsAndConstraintsHaveExactPlaces() throws DroolsParserException {
        PatternDescr pledge = (PatternDescr) rule().getLhs().getDescrs().get(0);

        assertThat(rule().getLine()).isEqualTo(3);
        assertThat(text(rule())).startsWith("rule \"One\"").endsWith("end");
        assertThat(text(pledge)).isEqualTo("Pledge( $p : personnel )");
        assertThat(text(pledge.getConstraint().getDescrs().get(0))).isEqualTo("$p : personnel");
    }

    @Test
    void whatStandsUnderNotIsReadFromTheTree() throws DroolsParserException {
        NotDescr not = (NotDescr) rule().getLhs().getDescrs().get(1);
        PatternDescr site = (PatternDescr) not.getDescrs().get(0);

        assertThat(site.getObjectType()).isEqualTo("Site");
        assertThat(site.getConstraint().getDescrs())
                .extracting(Object::toString)
                .containsExactly("size == SiteSize.SMALL", "name != \"x\"");
    }

    @Test
    void annotationsKeepTheirTextAsWritten() throws DroolsParserException {
        AnnotationDescr doc = rule().getAnnotation("doc");
        AnnotationDescr basis = rule().getAnnotation("basis");

        assertThat(doc.getValue()).isEqualTo("\"a (b), c\"");
        assertThat(basis.getValue()).isEqualTo("\"x\" + 1");
        assertThat(rule().getAttributes()).containsOnlyKeys("salience");
    }

    @Test
    void theCompiledRuleKnowsItsAnnotationsWithoutQuotes() {
        Rulebook rulebook = GoodRulesTest.rulebook("Option( )", "");

        assertThat(rulebook.kieBase().getRule("rules", "A rule").getMetaData())
                .containsEntry("basis", "H3")
                .containsEntry("knownFrom", "1994");
    }

    @Test
    void componentsAndDefaultMethodsOfRecordsAreFields() {
        Rulebook rulebook = GoodRulesTest.rulebook(
                "$o : Option( label == \"x\", id == \"a\", asOf != null, evidence.assumed == false, group == \"a\" )",
                "");

        assertThat(rulebook.rules()).hasSize(1);
    }

    @Test
    void aRuleThatUndoesItsOwnGroundsEndsAndLeavesNothing() {
        KieSession session = GoodRulesTest.rulebook(
                        "String( ) not Alert( )", "Conclude.alert(kcontext, AlertKind.MASS_ATROCITY, \"undone\");")
                .newSession();
        session.insert("a fact");

        assertThat(session.fireAllRules(50)).isEqualTo(1);
        assertThat(session.getObjects()).hasSize(1);
        session.dispose();
    }

    @Test
    void allFilesMakeOnePackage() {
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put("rules/b.drl", GoodRulesTest.drl("Second", "Option( )", ""));
        texts.put("rules/a.drl", GoodRulesTest.drl("First", "Option( )", ""));

        assertThat(Rulebook.of(texts).kieBase().getKiePackages())
                .filteredOn(p -> !p.getRules().isEmpty())
                .singleElement()
                .satisfies(p -> assertThat(p.getName()).isEqualTo("rules"))
                .satisfies(p -> assertThat(p.getRules()).hasSize(2));
    }
}
