package org.fenjie.core.cell;

import java.util.ArrayList;
import java.util.List;
import org.fenjie.core.cell.RoleBook.Entry;
import org.fenjie.core.plan.Role;

/**
 * Rules in a cell that tell its lead: 列第一位者为牵头单位, 排名第一的为牵头单位，其他为配合单位, 带*的为牵头单位.
 *
 * <p>A rule counts for the cell that prints it. That it may go on for the cells behind (下同) is for the reader of the table.
 */
final class LeadRules {

    private static final Words LEADS = Words.of("牵头 主办 主责 负总责");
    private static final Words SUPPORTS = Words.of("配合 协办 参与 协助");
    /** Not 第一 alone: 第一人民医院 is a name. */
    private static final Words FIRST = Words.of("""
            第一位 第一个 第一名 第一家 第一者 第一的 第一为 第一单位 第一部门 名第一 列第一 排第一 第1位 第1个 首位 首个 首家 排首 列首 居首 最前 排名靠前 排在前
            """);

    private static final Words REST = Words.of("其他 其余 其它 之后 后面");
    private static final Words SAYS = Words.of("为 是 系 者 表示 代表");
    private static final Words SIGNS = Words.of("* ★ ☆ ▲ △ ● ○ ◆ ◇ ※ #");
    private static final Words PRINT = Words.of("加粗 黑体 下划线 标红 红色");

    private final Doubts doubts;
    private final List<Entry> starred = new ArrayList<>();
    private boolean firstLeads;
    private boolean restSupports;
    private boolean signLeads;

    LeadRules(Doubts doubts) {
        this.doubts = doubts;
    }

    /** The index behind the signs that a name begins with. */
    static int skipSigns(String shape, int from, int to) {
        int i = from;
        while (i < to && SIGNS.lengthAt(shape, i, to) > 0) {
            i++;
        }
        return i;
    }

    /** The index of the signs that a name ends in. */
    static int trimSigns(String shape, int from, int to) {
        int i = to;
        while (i > from && SIGNS.lengthBefore(shape, from, i) > 0) {
            i--;
        }
        return i;
    }

    /** Notes that a sign stands beside a name. */
    void star(Entry entry) {
        starred.add(entry);
    }

    /** Tells whether a text is a rule, and keeps what it says. */
    boolean read(String shape, int from, int to) {
        if (firstLeads && REST.lengthAt(shape, from, to) > 0 && SUPPORTS.standsIn(shape, from, to)) {
            restSupports = true;
            return true;
        }
        if (!LEADS.standsIn(shape, from, to)) {
            return false;
        }
        if (FIRST.standsIn(shape, from, to)) {
            firstLeads = true;
            restSupports |= REST.standsIn(shape, from, to) && SUPPORTS.standsIn(shape, from, to);
            return true;
        }
        if (!SAYS.standsIn(shape, from, to)) {
            return false;
        }
        if (PRINT.standsIn(shape, from, to)) {
            doubts.add("the lead is marked by a way of printing that the text does not carry");
            return true;
        }
        boolean sign = SIGNS.standsIn(shape, from, to);
        signLeads |= sign;
        return sign;
    }

    /** Gives the roles that the rules give. */
    void apply(List<Entry> entries) {
        if (signLeads) {
            starred.forEach(entry -> entry.role = Role.LEAD);
        } else if (!starred.isEmpty()) {
            doubts.add("a sign beside a name is not explained");
        }
        if (firstLeads) {
            applyFirst(entries);
        }
    }

    private void applyFirst(List<Entry> entries) {
        boolean first = true;
        for (Entry entry : entries) {
            if (first && entry.set.isEmpty()) {
                if (entry.role == Role.SUPPORTING) {
                    doubts.add("the first unit leads by rule and supports by its marker");
                } else {
                    entry.role = Role.LEAD;
                }
                first = false;
            } else if (restSupports && entry.role == Role.RESPONSIBLE) {
                entry.role = Role.SUPPORTING;
            }
        }
    }
}
