package org.fenjie.core.deadline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import org.fenjie.core.internal.PrintedTexts;

/**
 * A named event from which a deadline is counted, such as {@code 工作要点发布}.
 *
 * <p>The name is what stands before 后, 之日起 and the like, without white space and with half-width signs: {@code 印发后},
 * {@code 印发之日} and {@code 印 发} all name the event {@code 印发}, and {@code 办法（试行）印发} is {@code 办法(试行)印发}. A limit whose event is not printed ({@code 30日内}) counts from
 * {@link #UNNAMED}.
 *
 * <p>Immutable and thread-safe. There is no natural order.
 */
public final class Event {

    private static final CharMatcher FULL_WIDTH = CharMatcher.inRange('\uFF01', '\uFF5E');
    private static final int FULL_WIDTH_OFFSET = '\uFF01' - '!';
    private static final String UNNAMED_TEXT = "?";

    /** The event of a limit that does not print one: {@code 30日内}. A caller who knows it can date it. */
    public static final Event UNNAMED = new Event("");

    // Longest first: 之日起 before 起.
    private static final ImmutableList<String> TAILS = ImmutableList.of("之日起", "之日后", "之日", "日起", "之后", "以后", "后", "起");

    private final String name;

    private Event(String name) {
        this.name = name;
    }

    /**
     * Obtains an event by its name.
     *
     * @param name the name, with or without a tail such as 之日起 or 后
     * @return the event
     * @throws IllegalArgumentException if nothing is left of the name, or it has what cannot be printed
     */
    public static Event of(String name) {
        String text = halfWidth(CharMatcher.whitespace()
                .removeFrom(PrintedTexts.checkPrintable(requireNonNull(name, "name"), "event")));
        String shorter = withoutTail(text);
        // All of them, so that the name of an event names the same event.
        while (!shorter.equals(text)) {
            text = shorter;
            shorter = withoutTail(text);
        }
        checkArgument(
                !text.isEmpty() && !text.equals(UNNAMED_TEXT),
                "An event's name is expected, such as 工作要点发布, found: \"%s\"",
                name);
        return new Event(text);
    }

    private static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (FULL_WIDTH.matches(text.charAt(i))) {
                half.setCharAt(i, (char) (text.charAt(i) - FULL_WIDTH_OFFSET));
            }
        }
        return half.toString();
    }

    private static String withoutTail(String text) {
        return TAILS.stream()
                .filter(text::endsWith)
                .findFirst()
                .map(tail -> text.substring(0, text.length() - tail.length()))
                .orElse(text);
    }

    /**
     * Gets the name.
     *
     * @return the name, such as {@code 工作要点发布}; empty for {@link #UNNAMED}
     */
    public String name() {
        return name;
    }

    /**
     * Tells whether the cell prints the event.
     *
     * @return false for {@link #UNNAMED} alone
     */
    public boolean isNamed() {
        return !name.isEmpty();
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Event other && name.equals(other.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Returns the name; {@code ?} for {@link #UNNAMED}. */
    @Override
    public String toString() {
        return isNamed() ? name : UNNAMED_TEXT;
    }
}
