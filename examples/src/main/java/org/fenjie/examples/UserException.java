package org.fenjie.examples;

/** Something that the user of the command line can mend; the message says what. */
final class UserException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UserException(String message) {
        super(message);
    }
}
