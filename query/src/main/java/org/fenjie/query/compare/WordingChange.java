package org.fenjie.query.compare;

import static java.util.Objects.requireNonNull;

/**
 * Another content (具体内容), such as {@code wording 编制[-2024-]{+2025+}年目录}. A content that differs in white space alone has
 * not changed: where a line breaks is the page's affair.
 *
 * @param diff what was taken out and put in
 */
public record WordingChange(TextDiff diff) implements TaskChange {

    public WordingChange {
        requireNonNull(diff, "diff");
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.WORDING;
    }

    /** Returns {@code wording 编制[-2024-]{+2025+}年目录}. */
    @Override
    public String toString() {
        return "wording " + diff;
    }
}
