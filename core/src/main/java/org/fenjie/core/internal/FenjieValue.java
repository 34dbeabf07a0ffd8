package org.fenjie.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * How values that are built are made: the generated class stays in its package, and the public type has the builder.
 *
 * <p>Neither this annotation nor one with members of its own goes into the class files: a user who compiles with
 * {@code -Xlint:all} would be told that its class is not to be found.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        allowedClasspathAnnotations = {Generated.class},
        defaults = @Value.Immutable(copy = false))
public @interface FenjieValue {}
