package uk.goldthread.intake.heal;

/** Mends one kind of damage, and leaves a document that does not have it as it is. */
@FunctionalInterface
interface Healing {

    HealedSource heal(HealedSource document);
}
