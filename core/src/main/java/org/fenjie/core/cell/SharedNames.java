package org.fenjie.core.cell;

import java.util.ArrayList;
import java.util.List;
import org.fenjie.core.cell.RoleBook.Entry;

/**
 * Writes out names that share their beginning or end with a neighbour in one row: 省发展改革委、商务厅 has 省商务厅, and
 * 天河、越秀大队 has 天河大队.
 */
final class SharedNames {

    /** Ends that the names of one row share; the longest counts. */
    private static final Words ENDS = Words.of("""
            市政府 市人民政府 区政府 区人民政府 县政府 县人民政府 州政府 州人民政府 镇政府 镇人民政府 乡政府 人民政府 政府 管委会 片区管委会 新区管委会 开发区管委会
            市委 区委 县委 大队 中队 支队 总队 分局 分公司 公司 支行 分行 街道 街道办 街道办事处 镇 乡 市 区 县 州 片区 新区 海关 校区 学院 医院
            派出所 供电局 供电公司 税务局 工作站 服务站 新区政府
            """);

    private static final Words OFFICE_ENDS = Words.of("局 厅 部 委 办");

    /** 公安、民政部门 are two sets of offices. */
    private static final String DEPARTMENTS = "部门";

    private static final int LONGEST_STEM = 4;

    private SharedNames() {}

    /** The names, each written out if it shares anything with its row. */
    static List<String> writeOut(List<Entry> entries, List<String> names) {
        List<String> full = new ArrayList<>(names);
        shareEnds(entries, full);
        shareBeginnings(entries, names, full);
        return full;
    }

    private static void shareEnds(List<Entry> entries, List<String> full) {
        String whole = "";
        int run = -1;
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            String name = full.get(i);
            if (entry.run != run) {
                run = entry.run;
                whole = "";
            }
            if (entry.set.isPresent() || entry.unread) {
                whole = endOfSet(name);
            } else if (UnitNames.isWhole(name)) {
                whole = name;
            } else if (!whole.isEmpty()) {
                full.set(i, name + sharedEnd(name, whole));
            }
        }
    }

    /** What a set gives to names before it: 部门, and 市 in 等市. */
    private static String endOfSet(String set) {
        if (set.startsWith("等") && ENDS.contains(set.substring(1))) {
            return set;
        }
        return set.endsWith(DEPARTMENTS) ? DEPARTMENTS : "";
    }

    /** What a name that stops short takes from the next whole one. */
    private static String sharedEnd(String name, String whole) {
        if (name.length() == 1 && UnitNames.startsWithLevel(whole, 0, whole.length())) {
            return UnitNames.startsWithLevel(name + whole, 0, 1) ? whole.substring(1) : "";
        }
        if (whole.equals(DEPARTMENTS)) {
            return UnitNames.startsWithSubject(name, 0, name.length()) ? DEPARTMENTS : "";
        }
        if (UnitNames.isOpenOffice(name)) {
            return OFFICE_ENDS.endsIn(whole) ? whole.substring(whole.length() - 1) : "";
        }
        if (name.length() > LONGEST_STEM) {
            return "";
        }
        String area = UnitNames.sharedBeginning(whole);
        if (area.length() > 1) {
            return whole.substring(area.length() - 1);
        }
        int end = ENDS.lengthBefore(whole, 1, whole.length());
        return whole.substring(whole.length() - end);
    }

    private static void shareBeginnings(List<Entry> entries, List<String> names, List<String> full) {
        String beginning = "";
        String before = "";
        int run = -1;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.run != run) {
                run = entry.run;
                beginning = "";
                before = "";
            }
            if (entry.set.isPresent() || entry.unread) {
                continue;
            }
            String own = UnitNames.sharedBeginning(names.get(i));
            if (!own.isEmpty()) {
                beginning = own;
                before = names.get(i);
            } else {
                full.set(i, UnitNames.withBeginning(full.get(i), beginning, before));
            }
        }
    }
}
