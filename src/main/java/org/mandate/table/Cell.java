package org.mandate.table;

import java.util.random.RandomGenerator;

/** What a table says of one option on one criterion, on the criterion's own scale. */
sealed interface Cell {

    /** Half the width, in standard deviations, of the interval that holds 95 % of a normal distribution. */
    double NORMAL_REACH = 1.96;

    /** Its mean. */
    double middle();

    /** Lower end of what it covers; of a normal distribution that of the middle 95 %. */
    double lowest();

    /** Upper end of what it covers. */
    double highest();

    /** A value drawn from it; takes no chance where it is certain. */
    double draw(RandomGenerator random);

    /** Whether it is one value. */
    default boolean certain() {
        return lowest() == highest();
    }

    /** A value that is known. */
    record Known(double value) implements Cell {
        @Override
        public double middle() {
            return value;
        }

        @Override
        public double lowest() {
            return value;
        }

        @Override
        public double highest() {
            return value;
        }

        @Override
        public double draw(RandomGenerator random) {
            return value;
        }
    }

    /** Anything from a lower to an upper end, all equally likely. */
    record Range(double lowest, double highest) implements Cell {
        @Override
        public double middle() {
            return lowest + (highest - lowest) / 2;
        }

        @Override
        public double draw(RandomGenerator random) {
            return lowest + random.nextDouble() * (highest - lowest);
        }
    }

    /** A normal distribution; {@code deviation} is above 0. */
    record Normal(double middle, double deviation) implements Cell {
        @Override
        public double lowest() {
            return middle - NORMAL_REACH * deviation;
        }

        @Override
        public double highest() {
            return middle + NORMAL_REACH * deviation;
        }

        @Override
        public double draw(RandomGenerator random) {
            return middle + random.nextGaussian() * deviation;
        }
    }
}
