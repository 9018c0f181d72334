package uk.goldthread.register.intake;

/** Where an accepted draft goes. */
public sealed interface Destination {

    /** Into a register of its own, opened under that name. */
    record NewRegister(String name) implements Destination {}

    /** Into the register with that key, which holds nothing yet. */
    record EmptyRegister(String key) implements Destination {}

    /** Into the register with that key, as the next version of its document: what is taken is brought up to it. */
    record HeldRegister(String key, Taken taken) implements Destination {}
}
