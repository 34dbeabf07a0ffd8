package org.fenjie.query.compare;

/** In what a task can differ between two plans. */
public enum ChangeKind {
    /** In its number (序号): {@link NumberChange}. */
    NUMBER("number"),
    /** In the heading that it stands under (任务类别): {@link HeadingChange}. */
    HEADING("heading"),
    /** In its content (具体内容): {@link WordingChange}. */
    WORDING("wording"),
    /** In who answers for it (责任单位): {@link UnitsChange}. */
    UNITS("units"),
    /** In its deadline (完成时间): {@link DeadlineChange}. */
    DEADLINE("deadline");

    private final String code;

    ChangeKind(String code) {
        this.code = code;
    }

    /** Returns the kind's stable code, such as {@code wording}. */
    @Override
    public String toString() {
        return code;
    }
}
