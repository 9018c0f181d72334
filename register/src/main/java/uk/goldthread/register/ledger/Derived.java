package uk.goldthread.register.ledger;

import java.util.List;

/** What is kept in tables of its own and can be had anew from the entries. */
interface Derived {

    /** The tables that keep it. */
    List<String> tables();

    /** Asks for all of it in {@code :register} as lines of text, in an order of its own: by them two sets are compared. */
    String lines();
}
