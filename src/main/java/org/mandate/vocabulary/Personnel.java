package org.mandate.vocabulary;

/** Whose deaths are counted. */
public enum Personnel {
    /** Soldiers, staff officers and military observers. */
    MILITARY,
    /** Police. */
    POLICE,
    /** Civilian staff, international or local. */
    CIVILIAN,
    /** Others, such as volunteers and contractors. */
    OTHER
}
