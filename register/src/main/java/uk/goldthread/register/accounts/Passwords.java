package uk.goldthread.register.accounts;

import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import uk.goldthread.register.layout.Errors;

/** Passwords: what makes a good one, and Argon2id, which keeps only its hash. */
@Component
class Passwords {

    /** Length is what counts; rules about characters only make passwords harder to remember. */
    static final int SHORTEST = 12;

    /** Longer input is not a password but an attempt to keep the processor busy. */
    static final int LONGEST = 200;

    /** OWASP's first choice for Argon2id: 19 MiB of memory, two passes, one lane. */
    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);

    /** Each hash takes its memory for a moment, so only so many are made at once. */
    private final Semaphore atOnce = new Semaphore(4);

    private final String nobodys = hash(UUID.randomUUID().toString());

    static Errors check(String password, String field) {
        return Errors.NONE
                .where(password.length() < SHORTEST, field, "Password must be " + SHORTEST + " characters or more")
                .where(password.length() > LONGEST, field, "Password must be " + LONGEST + " characters or fewer");
    }

    String hash(String password) {
        atOnce.acquireUninterruptibly();
        try {
            return String.valueOf(argon.encode(password));
        } finally {
            atOnce.release();
        }
    }

    boolean match(String password, String hash) {
        if (password.length() > LONGEST) {
            return false;
        }
        atOnce.acquireUninterruptibly();
        try {
            return argon.matches(password, hash);
        } finally {
            atOnce.release();
        }
    }

    /** A hash that no password matches. */
    String nobodys() {
        return nobodys;
    }
}
