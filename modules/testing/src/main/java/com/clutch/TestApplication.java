package com.clutch;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.PropertySource;
import org.springframework.modulith.Modulithic;

/** Stands for the application in the tests of one module; where the real one is on the class path, it steps aside. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(sharedModules = {"platform", "testing"})
@ConditionalOnMissingClass("com.clutch.ClutchApplication")
@PropertySource("classpath:com/clutch/testing/module-tests.properties")
public class TestApplication {}
