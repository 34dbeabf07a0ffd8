package org.fenjie.examples;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** Prints headings and tables that line up in a terminal, where a Chinese character is as wide as two Latin ones. */
final class Screen {

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

    /** Prints rows in columns as wide as their widest cell. */
    void table(List<ImmutableList<String>> rows) {
        for (ImmutableList<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                int column = i;
                int widest = rows.stream()
                        .mapToInt(each -> widthOf(each.get(column)))
                        .max()
                        .orElse(0);
                line.append(row.get(i)).append(" ".repeat(widest + GAP - widthOf(row.get(i))));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    /** The columns that a text takes in a terminal. */
    static int widthOf(String text) {
        return Ansi.OFF.text(text).getCJKAdjustedLength();
    }
}
