package org.fenjie.core.calendar;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the builders of this package are generated.
 *
 * <p>It stays in the sources: kept in the class files, the style's constants would make a user's compiler warn of
 * annotations that it does not have.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@interface ValueStyle {}
