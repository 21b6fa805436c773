package org.mandate.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a sentence calls a component whose name alone would read oddly. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface InWords {

    /** Words that stand before a value, such as "still being negotiated". */
    String value();
}
