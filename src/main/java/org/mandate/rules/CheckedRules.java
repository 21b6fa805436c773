package org.mandate.rules;

import java.util.SortedMap;

/**
 * Rules that passed every check, compiled, before any of their code ran: what the cache keeps.
 *
 * @param rules what the rules say of themselves, by name
 * @param compiled their classes
 */
record CheckedRules(SortedMap<String, RuleInfo> rules, CompiledRules compiled) {}
