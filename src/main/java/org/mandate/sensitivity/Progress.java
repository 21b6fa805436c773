package org.mandate.sensitivity;

/** Who is told how far the work is. */
public interface Progress {

    /** Tells nobody. */
    Progress NONE = new Progress() {
        @Override
        public void expect(int more) {}

        @Override
        public void done(int steps) {}
    };

    /** So many more questions will be asked. */
    void expect(int more);

    /** So many have been answered; called by one thread. */
    void done(int steps);
}
