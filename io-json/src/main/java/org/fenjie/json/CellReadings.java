package org.fenjie.json;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fenjie.core.cell.UnitCellReader;
import org.fenjie.core.plan.Assignee;
import org.fenjie.core.plan.Assignment;
import org.fenjie.core.plan.Responsibility;
import org.fenjie.core.plan.Role;
import org.fenjie.core.plan.UnitCell;

/** What unit cells say, each read once: in a document most cells stand many times. */
final class CellReadings {

    private final Map<UnitCell, Responsibility> byCell = new HashMap<>();

    Responsibility of(UnitCell cell) {
        return byCell.computeIfAbsent(cell, CellReadings::read);
    }

    private static Responsibility read(UnitCell cell) {
        return cell.column()
                .map(role -> UnitCellReader.read(cell.text(), role))
                .orElseGet(() -> UnitCellReader.read(cell.text()))
                .responsibility();
    }

    /** What the cells of several columns say together. */
    Responsibility ofAll(ImmutableList<UnitCell> cells) {
        return join(cells.stream().map(this::of).collect(ImmutableList.toImmutableList()));
    }

    /** Assignments, unread pieces and doubts one behind the other. */
    static Responsibility join(ImmutableList<Responsibility> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Responsibility.Builder builder = Responsibility.builder();
        parts.forEach(part -> builder.addAllAssignments(part.assignments()).addAllUnread(part.unread()));
        String doubts =
                parts.stream().flatMap(part -> part.doubt().stream()).distinct().collect(Collectors.joining("; "));
        return builder.doubt(Optional.of(doubts).filter(text -> !text.isEmpty()))
                .build();
    }

    /** The one unit or collective that a text names, if it names exactly one for certain and gives it no other role. */
    Optional<Assignee> assignee(String text, Role role) {
        Responsibility read = of(UnitCell.of(role, text));
        boolean one = read.isSure()
                && read.assignments().size() == 1
                && read.assignments().get(0).role() == role;
        return one ? Optional.of(read.assignments().get(0)).map(Assignment::assignee) : Optional.empty();
    }
}
