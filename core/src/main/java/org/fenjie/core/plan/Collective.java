package org.fenjie.core.plan;

import static java.util.Objects.requireNonNull;

import org.fenjie.core.internal.PrintedTexts;

/**
 * An open set of units that a cell names without listing them, such as {@code 各单位} or {@code 相关单位}.
 *
 * @param text the words as printed; an open end is printed with its 等 ({@code 等有关单位})
 * @param kind whom the words reach
 */
public record Collective(String text, Kind kind) implements Assignee {

    /** Whom a collective reaches. */
    public enum Kind {
        /** Every unit under the plan (各单位, 各部门): certainly you. */
        ALL("all"),
        /** Those whom the task touches (相关单位, 有关部门, 等): possibly you. */
        CONCERNED("concerned"),
        /** A set named by its description (各镇街, 各区、县级市政府, 等集成式发布工作牵头单位): you, if it describes you. */
        DESCRIBED("described");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Returns the kind's stable code, such as {@code concerned}. */
        @Override
        public String toString() {
            return code;
        }
    }

    public Collective {
        PrintedTexts.checkText(text, "collective");
        requireNonNull(kind, "kind");
    }

    /**
     * Obtains a collective.
     *
     * @param text the words as printed
     * @param kind whom they reach
     * @return the collective
     */
    public static Collective of(String text, Kind kind) {
        return new Collective(text, kind);
    }

    /** Returns the words as printed. */
    @Override
    public String toString() {
        return text;
    }
}
