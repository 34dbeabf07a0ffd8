package org.fenjie.core.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.fenjie.core.internal.PrintedTexts;

/**
 * A heading (任务名称, 任务类别) with the headings it stands under, such as {@code 组织落实 / 明确职责分工}. Any depth.
 *
 * <p>A category is its path of names: two headings of one name under different headings are two categories, and a heading
 * that the table prints again after a page break is the same one.
 *
 * <p>Immutable and thread-safe. There is no natural order: headings stand in the order of the plan.
 */
public final class Category {

    private final ImmutableList<String> path;

    private Category(ImmutableList<String> path) {
        this.path = path;
    }

    /**
     * Obtains a category by its path.
     *
     * @param path the names, from the outermost heading to the innermost
     * @return the category
     * @throws IllegalArgumentException if there is no name, or one is blank
     */
    public static Category of(String... path) {
        return ofPath(ImmutableList.copyOf(path));
    }

    /**
     * Obtains a category by its path.
     *
     * @param path the names, from the outermost heading to the innermost
     * @return the category
     * @throws IllegalArgumentException if there is no name, or one is blank
     */
    public static Category ofPath(Iterable<String> path) {
        ImmutableList<String> names = ImmutableList.copyOf(path);
        checkArgument(!names.isEmpty(), "A category needs a name");
        names.forEach(name -> PrintedTexts.checkText(name, "heading"));
        return new Category(names);
    }

    /**
     * Obtains a heading under this one.
     *
     * @param name its name
     * @return the category
     */
    public Category child(String name) {
        PrintedTexts.checkText(name, "heading");
        return new Category(
                ImmutableList.<String>builder().addAll(path).add(name).build());
    }

    /**
     * Gets the heading's own name.
     *
     * @return the last name of the path
     */
    public String name() {
        return path.get(path.size() - 1);
    }

    /**
     * Gets the names from the outermost heading to this one.
     *
     * @return the path, never empty
     */
    public ImmutableList<String> path() {
        return path;
    }

    /**
     * Gets the level.
     *
     * @return 1 for an outermost heading
     */
    public int level() {
        return path.size();
    }

    /**
     * Finds the heading that this one stands under.
     *
     * @return the heading one level up, empty for an outermost one
     */
    public Optional<Category> parent() {
        return path.size() == 1 ? Optional.empty() : Optional.of(new Category(path.subList(0, path.size() - 1)));
    }

    /**
     * Gets this heading and those it stands under, the outermost first.
     *
     * @return as many categories as there are levels
     */
    public ImmutableList<Category> lineage() {
        ImmutableList.Builder<Category> lineage = ImmutableList.builder();
        for (int level = 1; level <= path.size(); level++) {
            lineage.add(new Category(path.subList(0, level)));
        }
        return lineage.build();
    }

    /**
     * Tells whether this heading is another one or stands under it, at any depth.
     *
     * @param other the other heading
     * @return true if so
     */
    public boolean isWithin(Category other) {
        return path.size() >= other.path.size()
                && path.subList(0, other.path.size()).equals(other.path);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Category other && path.equals(other.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    /** Returns the names with slashes between, such as {@code 组织落实 / 明确职责分工}. */
    @Override
    public String toString() {
        return Joiner.on(" / ").join(path);
    }
}
