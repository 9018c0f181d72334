package uk.goldthread.register.ledger;

/**
 * What an entry says. Each feature has a sealed family of facts; a fact is kept as its record's components, under its
 * record's name.
 */
public interface Fact {}
