package org.mandate.decision;

/**
 * A number of the settings.
 *
 * @param id the setting
 * @param value its value
 * @param unit its unit
 * @param basis what it rests on
 * @param used whether a conclusion rests on it
 */
public record SettingLine(String id, double value, String unit, String basis, boolean used) {}
