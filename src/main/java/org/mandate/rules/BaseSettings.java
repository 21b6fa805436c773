package org.mandate.rules;

import java.util.Properties;
import org.drools.core.impl.RuleBaseFactory;
import org.kie.api.KieBaseConfiguration;

/** How the engine builds a rulebook. */
final class BaseSettings {

    private BaseSettings() {}

    /**
     * Joins are not shared between rules. Where they are, a session in which facts come and go can corrupt its own lists
     * and run for ever: seen with a case of ours after 56 random changes. Fresh sessions take as long either way.
     */
    static KieBaseConfiguration of(ClassLoader loader) {
        Properties properties = new Properties();
        properties.setProperty("drools.shareBetaNodes", "false");
        return RuleBaseFactory.newKnowledgeBaseConfiguration(properties, loader);
    }
}
