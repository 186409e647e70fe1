package dev.victor.testgen.declare;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/// What a class is made with, in the first way that it offers: a builder, a constructor that takes
/// a map or a record, one that takes values by name, or setters.
///
/// @param defaults the default of each, in order; empty where the source shows none
/// @param required those that every set must name
record JavaHyperparameters(Map<String, Optional<Object>> defaults, List<String> required) {

  private static final Pattern SETTER = Pattern.compile("(?:set|with)([A-Z]\\w*)");

  static JavaHyperparameters of(List<ClassTree> line) {
    ClassTree type = line.getFirst();
    Optional<ClassTree> builder = builder(type);
    if (builder.isPresent()) {
      return set(List.of(builder.get()), type);
    }
    List<MethodTree> constructors =
        members(type, MethodTree.class).stream()
            .filter(one -> one.getReturnType() == null)
            .filter(one -> !one.getModifiers().getFlags().contains(Modifier.PRIVATE))
            .sorted(Comparator.comparingInt((MethodTree one) -> one.getParameters().size()))
            .toList();
    for (MethodTree one : constructors) {
      if (one.getParameters().size() == 1) {
        String taken = one.getParameters().getFirst().getType().toString();
        if (taken.startsWith("Map<")) {
          return read(one);
        }
        Optional<ClassTree> record = record(type, taken);
        if (record.isPresent()) {
          return named(components(record.get()));
        }
      }
    }
    if (type.getKind() == Tree.Kind.RECORD) {
      return named(components(type));
    }
    return constructors.isEmpty() || constructors.getLast().getParameters().isEmpty()
        ? set(line, type)
        : named(constructors.getLast().getParameters());
  }

  private static Optional<ClassTree> builder(ClassTree type) {
    return members(type, MethodTree.class).stream()
        .filter(one -> one.getName().contentEquals("builder") && one.getParameters().isEmpty())
        .flatMap(one ->
            members(type, ClassTree.class).stream()
                .filter(nested ->
                    nested.getSimpleName().contentEquals(String.valueOf(one.getReturnType()))))
        .findFirst();
  }

  private static Optional<ClassTree> record(ClassTree type, String name) {
    return members(type, ClassTree.class).stream()
        .filter(one -> one.getKind() == Tree.Kind.RECORD)
        .filter(one -> one.getSimpleName().contentEquals(name))
        .findFirst();
  }

  private static List<VariableTree> components(ClassTree record) {
    return members(record, VariableTree.class).stream()
        .filter(one -> !one.getModifiers().getFlags().contains(Modifier.STATIC))
        .toList();
  }

  private static JavaHyperparameters named(List<? extends VariableTree> parameters) {
    Map<String, Optional<Object>> all = new LinkedHashMap<>();
    parameters.forEach(one -> all.put(one.getName().toString(), Optional.empty()));
    return new JavaHyperparameters(
        all, all.keySet().stream().filter(name -> !name.equals("seed")).toList());
  }

  /// What a constructor reads of a map: `settings.getOrDefault("alpha", 0.5)`.
  private static JavaHyperparameters read(MethodTree constructor) {
    Map<String, Optional<Object>> all = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void nothing) {
        String method = call.getMethodSelect().toString().replaceAll(".*\\.", "");
        if (Set.of("get", "getOrDefault").contains(method)
            && literal(call.getArguments().getFirst()).orElse(0) instanceof String name) {
          boolean has = method.equals("getOrDefault");
          all.put(name, has ? literal(call.getArguments().getLast()) : Optional.empty());
          if (!has) {
            required.add(name);
          }
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scan(constructor.getBody(), null);
    return new JavaHyperparameters(all, required);
  }

  /// What methods of one parameter set, with the defaults of the fields of these names.
  private static JavaHyperparameters set(List<ClassTree> line, ClassTree outer) {
    Map<String, Optional<Object>> fields = new LinkedHashMap<>();
    line.forEach(type ->
        members(type, VariableTree.class)
            .forEach(field -> {
              fields.putIfAbsent(field.getName().toString(), literal(field.getInitializer()));
              if (field.getInitializer() instanceof NewClassTree made) {
                fill(fields, made, outer);
              }
            }));
    Map<String, Optional<Object>> all = new LinkedHashMap<>();
    for (ClassTree type : line) {
      for (MethodTree one : members(type, MethodTree.class)) {
        String called = one.getName().toString();
        Matcher setter = SETTER.matcher(called);
        boolean sets = setter.matches();
        String name = sets ? lower(setter.group(1)) : called;
        boolean own = sets || fields.containsKey(name) || returns(one, type);
        if (own && one.getReturnType() != null && one.getParameters().size() == 1) {
          all.putIfAbsent(name, fields.getOrDefault(name, Optional.empty()));
        }
      }
    }
    return new JavaHyperparameters(all, List.of());
  }

  /// The values that a record of the class begins with: `new Settings(40, 0.3)`.
  private static void fill(
      Map<String, Optional<Object>> fields, NewClassTree made, ClassTree outer) {
    record(outer, made.getIdentifier().toString())
        .map(JavaHyperparameters::components)
        .filter(components -> components.size() == made.getArguments().size())
        .ifPresent(components -> {
          for (int i = 0; i < components.size(); i++) {
            fields.put(components.get(i).getName().toString(), literal(made.getArguments().get(i)));
          }
        });
  }

  private static boolean returns(MethodTree method, ClassTree type) {
    String name = type.getSimpleName().toString();
    return name.endsWith("Builder") && name.equals(String.valueOf(method.getReturnType()));
  }

  private static <T> List<T> members(ClassTree type, Class<T> kind) {
    List<T> members = new ArrayList<>();
    for (Tree member : type.getMembers()) {
      if (kind.isInstance(member)) {
        members.add(kind.cast(member));
      }
    }
    return members;
  }

  private static Optional<Object> literal(@Nullable ExpressionTree value) {
    return switch (value) {
      case null -> Optional.empty();
      case LiteralTree one -> Optional.ofNullable(one.getValue());
      case UnaryTree minus when minus.getKind() == Tree.Kind.UNARY_MINUS ->
          literal(minus.getExpression()).map(JavaHyperparameters::negative);
      default -> Optional.empty();
    };
  }

  private static Object negative(Object value) {
    return switch (value) {
      case Integer number -> -number;
      case Long number -> -number;
      case Float number -> -number;
      case Double number -> -number;
      default -> value;
    };
  }

  private static String lower(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /// The first name in which a pattern is found, in small letters.
  Optional<String> named(String pattern) {
    Pattern wanted = Pattern.compile(pattern);
    return defaults.keySet().stream()
        .filter(name -> wanted.matcher(name.toLowerCase(Locale.ROOT)).find())
        .findFirst();
  }

  /// A value far from the default for each that has one.
  Map<String, Object> knobs() {
    Map<String, Object> knobs = new LinkedHashMap<>();
    defaults.forEach((name, value) -> {
      if (!name.equals("seed")) {
        value.flatMap(one -> FarValue.of(name, one)).ifPresent(knob -> knobs.put(name, knob));
      }
    });
    return knobs;
  }
}
