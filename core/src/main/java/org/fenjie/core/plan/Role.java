package org.fenjie.core.plan;

/** The role in which a unit answers for a task. */
public enum Role {
    /** The leading unit (牵头, 主办, the first before 会同). */
    LEAD("lead", "牵头"),
    /** Sole or joint owner (负责, 按职责分工负责, or no marker at all): no lead was printed and none is invented. */
    RESPONSIBLE("responsible", "负责"),
    /** A unit that helps (配合, 参与, 协办, 协助). */
    SUPPORTING("supporting", "配合");

    private final String code;
    private final String chinese;

    Role(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    /**
     * Gives the Chinese term.
     *
     * @return such as {@code 牵头}
     */
    public String chinese() {
        return chinese;
    }

    /** Returns the role's stable code, such as {@code lead}. */
    @Override
    public String toString() {
        return code;
    }
}
