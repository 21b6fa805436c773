package org.mandate.vocabulary;

/**
 * A mission site, or a group of sites that a source treats as one.
 *
 * @param evidence where it was read, when it was true, what it is worth
 * @param name its name, or what the group is
 * @param area where
 * @param size how large
 * @param protectionNeed how much civilians around it need protection
 */
@ChangedBy(Actor.MISSION)
public record Site(Evidence evidence, @Key String name, String area, SiteSize size, Level protectionNeed)
        implements Fact {

    public Site {
        new Validation().notBlank("name", name).done();
    }
}
