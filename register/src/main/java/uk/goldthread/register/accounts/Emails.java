package uk.goldthread.register.accounts;

import java.util.regex.Pattern;

/** What looks like an e-mail address; whether it is one, only a letter to it could tell. */
final class Emails {

    static final String SENTENCE = "Enter an e-mail address in the correct format, like name@example.com";

    static final String TAKEN = "This e-mail address has an account already";

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    /** RFC 5321, 4.5.3.1.3, less the two brackets of a path. */
    static final int LONGEST = 254;

    private Emails() {}

    static boolean isOne(String typed) {
        String email = typed.strip();
        return email.length() <= LONGEST && ADDRESS.matcher(email).matches();
    }
}
