package org.mandate.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;

/**
 * The commands, in the order in which help lists them. A run needs one of them, and to look through all the others for
 * their options takes a tenth of a short run: only the one that is named is read.
 */
final class Commands {

    private static final Map<String, Class<?>> BY_NAME = byName();

    private Commands() {}

    private static Map<String, Class<?>> byName() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("rank", RankCommand.class);
        commands.put("why-not", WhyNotCommand.class);
        commands.put("explain", ExplainCommand.class);
        commands.put("timeline", TimelineCommand.class);
        commands.put("what-if", WhatIfCommand.class);
        commands.put("diff", DiffCommand.class);
        commands.put("watch", WatchCommand.class);
        commands.put("sensitivity", SensitivityCommand.class);
        commands.put("backtest", BacktestCommand.class);
        commands.put("batch", BatchCommand.class);
        commands.put("replay", ReplayCommand.class);
        commands.put("verify", VerifyCommand.class);
        commands.put("import", ImportCommand.class);
        commands.put("check", CheckCommand.class);
        commands.put("test", TestCommand.class);
        commands.put("fmt", FmtCommand.class);
        commands.put("graph", GraphCommand.class);
        commands.put("new", NewCommand.class);
        commands.put("schema", SchemaCommand.class);
        commands.put("vocabulary", VocabularyCommand.class);
        commands.put("completion", CompletionCommand.class);
        return commands;
    }

    /** A command line that knows every command. */
    static CommandLine all(Object root) {
        CommandLine line = new CommandLine(root);
        BY_NAME.forEach(line::addSubcommand);
        return line;
    }

    /** A command line that knows the command which the arguments begin with; every one where they begin otherwise. */
    static CommandLine named(Object root, String... arguments) {
        Class<?> command = arguments.length == 0 ? null : BY_NAME.get(arguments[0]);
        return command == null ? all(root) : new CommandLine(root).addSubcommand(arguments[0], command);
    }
}
