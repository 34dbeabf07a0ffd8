package org.fenjie.examples;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;

/** Prints headings and tables that line up in a terminal, where a Chinese character is as wide as two Latin ones. */
final class Screen {

    private static final int WIDTH = 100;
    private static final int GAP = 2;

    private final PrintWriter out;

    Screen(PrintWriter out) {
        this.out = out;
    }

    void line(String text) {
        out.println(text);
    }

    void heading(String text) {
        out.println();
        out.println(text);
        out.println("-".repeat(widthOf(text)));
    }

    /** Prints rows in columns as wide as their widest cell; the last column takes the rest of the line and wraps. */
    void table(List<ImmutableList<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.get(0).size();
        Column[] layout = new Column[columns];
        int used = 0;
        for (int i = 0; i < columns; i++) {
            int column = i;
            int widest = rows.stream()
                    .mapToInt(row -> widthOf(row.get(column)))
                    .max()
                    .orElse(0);
            int width = i == columns - 1 ? Math.max(WIDTH - used, 20) : widest + GAP;
            layout[i] = new Column(width, 0, Column.Overflow.WRAP);
            used += width;
        }
        TextTable table = TextTable.forColumns(Help.defaultColorScheme(Ansi.OFF), layout);
        table.setAdjustLineBreaksForWideCJKCharacters(true);
        rows.forEach(row -> table.addRowValues(row.toArray(String[]::new)));
        table.toString().lines().map(String::stripTrailing).forEach(out::println);
    }

    /** The columns that a text takes in a terminal. */
    static int widthOf(String text) {
        return Ansi.OFF.text(text).getCJKAdjustedLength();
    }
}
