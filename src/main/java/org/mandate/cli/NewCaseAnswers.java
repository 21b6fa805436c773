package org.mandate.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.MissionKind;
import org.mandate.vocabulary.OptionKind;
import picocli.CommandLine.Option;

/** What a new case is made of: given as options, asked for on a terminal, or as it mostly is. */
final class NewCaseAnswers {

    @Option(names = "--mission", paramLabel = "ACRONYM", description = "The mission's acronym, such as MINUSMA.")
    private @Nullable String mission;

    @Option(names = "--country", paramLabel = "NAME", description = "Where it is.")
    private @Nullable String country;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "What it is made of: ${COMPLETION-CANDIDATES}. Default: MULTIDIMENSIONAL.")
    private @Nullable MissionKind kind;

    @Option(names = "--mandate-ends", paramLabel = "DATE", description = "Last day of the mandate in force.")
    private @Nullable LocalDate mandateEnds;

    @Option(
            names = "--review-date",
            paramLabel = "DATE",
            description = "The day of the decision: what was known on it counts.")
    private @Nullable LocalDate reviewDate;

    @Option(names = "--question", paramLabel = "TEXT", description = "Default: How should the mission go on?")
    private @Nullable String question;

    @Option(names = "--decider", paramLabel = "NAME", description = "Who decides. Default: Security Council.")
    private @Nullable String decider;

    @Option(names = "--host", paramLabel = "NAME", description = "The host. Default: the government of the country.")
    private @Nullable String host;

    @Option(
            names = "--offered",
            paramLabel = "OPTION",
            split = ",",
            description =
                    "Kinds of option put to the decider: ${COMPLETION-CANDIDATES}. Default: an increase, a reduced"
                            + " footprint and a political mission.")
    private @Nullable Set<OptionKind> offered;

    private final Map<String, String> missing = new LinkedHashMap<>();

    /** Options that are needed and were not given, or are no words, each with what is wrong. */
    Map<String, String> missing() {
        return missing;
    }

    /** The answers by their names in the templates, texts in quotes. */
    Map<String, String> read(@Nullable Questions ask) {
        Map<String, String> found = new LinkedHashMap<>();
        String acronym = answer(ask, "--mission", mission, "Acronym of the mission", null, NewCaseAnswers::words);
        String where = answer(ask, "--country", country, "Country where it is", null, NewCaseAnswers::words);
        String made = answer(
                ask,
                "--kind",
                name(kind),
                "Kind: " + names(MissionKind.values()),
                "MULTIDIMENSIONAL",
                a -> constant(a, MissionKind.values()));
        String ends =
                answer(ask, "--mandate-ends", text(mandateEnds), "Last day of its mandate", null, NewCaseAnswers::date);
        String day = answer(ask, "--review-date", text(reviewDate), "Day of the decision", null, NewCaseAnswers::date);
        found.put("mission", quoted(acronym));
        found.put("country", quoted(where));
        found.put("kind", made);
        found.put("mandateEnds", ends);
        found.put("reviewDate", day);
        found.put(
                "decider",
                quoted(answer(ask, "--decider", decider, "Who decides", "Security Council", NewCaseAnswers::words)));
        found.put(
                "host",
                quoted(answer(ask, "--host", host, "The host", "the government of " + where, NewCaseAnswers::words)));
        found.put(
                "question",
                quoted(answer(
                        ask,
                        "--question",
                        question,
                        "What is to be decided",
                        "How should " + acronym + " go on?",
                        NewCaseAnswers::words)));
        Set<OptionKind> put =
                offered == null ? EnumSet.complementOf(EnumSet.of(OptionKind.MAINTAIN, OptionKind.WITHDRAW)) : offered;
        for (OptionKind each : OptionKind.values()) {
            found.put("onTable:" + each, String.valueOf(put.contains(each)));
        }
        return found;
    }

    private String answer(
            @Nullable Questions ask,
            String option,
            @Nullable String given,
            String question,
            @Nullable String otherwise,
            Function<String, @Nullable String> fault) {
        String wrong = given == null ? null : words(given);
        if (wrong != null) {
            missing.put(option, wrong);
        } else if (given != null) {
            return given.strip();
        } else if (ask != null) {
            return ask.ask(question, otherwise, fault);
        } else if (otherwise == null) {
            missing.put(option, "is needed: " + question.toLowerCase(java.util.Locale.ROOT));
        }
        return otherwise == null ? "" : otherwise;
    }

    private static @Nullable String words(String answer) {
        boolean good = !answer.isBlank() && answer.chars().noneMatch(Character::isISOControl);
        return good ? null : "must be words on one line";
    }

    private static @Nullable String date(String answer) {
        try {
            LocalDate.parse(answer);
            return null;
        } catch (DateTimeParseException e) {
            return "'" + answer + "' is no date: write it like 2023-01-27";
        }
    }

    private static @Nullable String constant(String answer, Enum<?>[] constants) {
        return Arrays.stream(constants).anyMatch(c -> c.name().equals(answer)) ? null : "one of " + names(constants);
    }

    private static String names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    /** As YAML has it, wherever it stands. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
