package com.clutch.app.openapi;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the Javadoc of production says, as Markdown; read from the sources, because classes do not keep it. */
final class SourceDocs {

    /** The text of one comment: its first sentence, all of it, and what it says of each parameter. */
    record Doc(String sentence, String text, Map<String, String> parameters) {}

    private final Map<String, Doc> docs = new HashMap<>();

    private SourceDocs() {}

    /** Reads {@code modules/*}{@code /src/main/java} below this folder. */
    static SourceDocs of(Path root) {
        var docs = new SourceDocs();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var modules = Files.list(root.resolve("modules"))) {
            var sources = modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(SourceDocs::sources)
                    .toList();
            var task = (JavacTask) compiler.getTask(
                    null, files, _ -> {}, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            var trees = DocTrees.instance(task);
            var reader = new Reader(trees, docs.docs);
            task.parse().forEach(unit -> reader.scan(new TreePath(unit), null));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return docs;
    }

    private static java.util.stream.Stream<Path> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Of a class, by its canonical name; of a package, by its name. */
    @Nullable
    Doc type(String name) {
        return docs.get(name);
    }

    /** Of a method, or of a constant of an enum, by the canonical name of its class. */
    @Nullable
    Doc member(String type, String name) {
        return docs.get(type + "#" + name);
    }

    private static final class Reader extends TreePathScanner<Void, Void> {

        private final DocTrees trees;
        private final Map<String, Doc> docs;
        private final ArrayDeque<String> types = new ArrayDeque<>();

        Reader(DocTrees trees, Map<String, Doc> docs) {
            this.trees = trees;
            this.docs = docs;
        }

        @Override
        public Void visitPackage(PackageTree tree, Void nothing) {
            keep(tree.getPackageName().toString());
            return null;
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            if (tree.getSimpleName().isEmpty()) {
                return null;
            }
            var outer = types.peek();
            if (outer == null) {
                var unit = getCurrentPath().getCompilationUnit().getPackageName();
                types.push(unit + "." + tree.getSimpleName());
            } else {
                types.push(outer + "." + tree.getSimpleName());
            }
            keep(types.element());
            scan(tree.getMembers(), null);
            types.pop();
            return null;
        }

        @Override
        public Void visitMethod(MethodTree tree, Void nothing) {
            keep(types.element() + "#" + tree.getName());
            return null;
        }

        @Override
        public Void visitVariable(VariableTree tree, Void nothing) {
            if (getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.ENUM) {
                keep(types.element() + "#" + tree.getName());
            }
            return null;
        }

        private void keep(String name) {
            var comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                docs.putIfAbsent(name, doc(comment));
            }
        }

        private static Doc doc(DocCommentTree comment) {
            var parameters = comment.getBlockTags().stream()
                    .filter(tag -> tag.getKind() == DocTree.Kind.PARAM)
                    .map(ParamTree.class::cast)
                    .filter(tag -> !tag.isTypeParameter())
                    .collect(Collectors.toMap(
                            tag -> tag.getName().getName().toString(), tag -> text(tag.getDescription()), (a, _) -> a));
            return new Doc(text(comment.getFirstSentence()), text(comment.getFullBody()), parameters);
        }

        private static String text(List<? extends DocTree> trees) {
            return trees.stream()
                    .map(Reader::text)
                    .collect(Collectors.joining())
                    .replaceAll("[ \t]*\n[ \t]*", "\n")
                    .replaceAll("(?<!\n)\n(?![\n-])", " ")
                    .replaceAll("\n{3,}", "\n\n")
                    .strip();
        }

        private static String text(DocTree tree) {
            return switch (tree) {
                case TextTree text -> text.getBody();
                case LiteralTree literal -> "`" + literal.getBody().getBody() + "`";
                case LinkTree link -> label(link);
                case EntityTree entity ->
                    Map.of("lt", "<", "gt", ">", "amp", "&")
                            .getOrDefault(entity.getName().toString(), "");
                case StartElementTree start ->
                    Map.of("p", "\n\n", "li", "\n- ", "ul", "\n")
                            .getOrDefault(start.getName().toString(), "");
                default -> "";
            };
        }

        private static String label(LinkTree link) {
            if (!link.getLabel().isEmpty()) {
                return text(link.getLabel());
            }
            var target = link.getReference().getSignature();
            return "`" + target.substring(Math.max(target.lastIndexOf('.'), target.lastIndexOf('#')) + 1) + "`";
        }
    }
}
