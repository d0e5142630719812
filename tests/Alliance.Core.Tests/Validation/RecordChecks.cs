using System.Collections.Immutable;
using System.Reflection;
using Alliance.Core.Validation;
using FluentValidation;

namespace Alliance.Core.Tests.Validation;

/// <summary>What was found, in the words of both forms: the pointer of a walk is told as the property name that FluentValidation gives.</summary>
internal sealed record Found(string Code, Severity Severity, string Property);

/// <summary>All ways in which the records of one type are checked: the fast one, the walk, and the FluentValidation validator.</summary>
internal abstract class RecordChecks
{
    private static readonly Type[] LibraryTypes = typeof(Rule).Assembly.GetTypes();

    /// <summary>The checks of every record that has rules.</summary>
    public static IReadOnlyDictionary<Type, RecordChecks> All { get; } = LibraryTypes
        .Where(type => type.IsValueType)
        .SelectMany(type => type.GetInterfaces().Where(IsRules), (rules, contract) => (Record: contract.GetGenericArguments()[0], Rules: rules))
        .ToDictionary(pair => pair.Record, pair => (RecordChecks)Activator.CreateInstance(typeof(RecordChecks<,>).MakeGenericType(pair.Record, pair.Rules))!);

    /// <summary>Every record of the model.</summary>
    public static IEnumerable<Type> Records { get; } =
        LibraryTypes.Where(type => type.GetCustomAttributes().Any(attribute => attribute.GetType().Name == "JsonRecordAttribute"));

    /// <summary>Every rule that is declared anywhere.</summary>
    public static ImmutableArray<Rule> DeclaredRules { get; } = [.. LibraryTypes.SelectMany(RulesDeclaredIn)];

    public abstract ImmutableArray<Rule> Table { get; }

    public abstract Type RulesType { get; }

    public IValidator? Validator { get; protected init; }

    public static RecordChecks Of(object record) => All[record.GetType()];

    public static IEnumerable<Rule> RulesDeclaredIn(Type type) =>
        type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!);

    public static Type? ValidatorOf(Type record) =>
        LibraryTypes.SingleOrDefault(type => !type.IsAbstract && typeof(IValidator<>).MakeGenericType(record).IsAssignableFrom(type));

    public abstract bool Holds(object record);

    public abstract IReadOnlySet<Found> Walk(object record);

    public abstract IReadOnlySet<string> ReferencePointers(object record);

    public IReadOnlySet<Found> Validate(object record) => Found(Validator!.Validate(new ValidationContext<object>(record)));

    public static IReadOnlySet<Found> Found(FluentValidation.Results.ValidationResult result) =>
        result.Errors.Select(failure => new Found(failure.ErrorCode, failure.Severity, failure.PropertyName)).ToHashSet();

    private static bool IsRules(Type contract) => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IRules<>);
}

internal sealed class RecordChecks<T, TRules> : RecordChecks
    where T : class
    where TRules : struct, IRules<T>
{
    public RecordChecks() => Validator = ValidatorOf(typeof(T)) is { } type ? (IValidator)Activator.CreateInstance(type)! : null;

    public override ImmutableArray<Rule> Table => TRules.Table;

    public override Type RulesType => typeof(TRules);

    public override bool Holds(object record)
    {
        FastSink sink = default;
        return TRules.Check((T)record, ref sink);
    }

    public override IReadOnlySet<Found> Walk(object record) => Visit(record, wantsReferences: false).Found;

    public override IReadOnlySet<string> ReferencePointers(object record) => Visit(record, wantsReferences: true).Pointers;

    private static Visitor Visit(object record, bool wantsReferences)
    {
        var visitor = new Visitor(wantsReferences);
        var sink = new WalkingSink(visitor, "");
        Assert.True(TRules.Check((T)record, ref sink));
        return visitor;
    }

    private sealed class Visitor(bool wantsReferences) : IVisitor
    {
        public HashSet<Found> Found { get; } = [];

        public HashSet<string> Pointers { get; } = [];

        public bool PassesOver<TInner, TInnerRules>(TInner record) where TInner : class where TInnerRules : struct, IRules<TInner>
        {
            FastSink fast = default;
            return !wantsReferences && TInnerRules.Check(record, ref fast);
        }

        public void Broken(Rule rule, string pointer) => Found.Add(new(rule.Code, rule.Severity, PropertyName(rule, pointer)));

        public void Reference(RecordReference reference, string pointer) => Assert.True(Pointers.Add($"{pointer} = {reference}"));

        public void Party(PartyReference party, string pointer) => Reference(party.Record, pointer);

        public void Recorded(LocalDate day, string pointer)
        {
        }

        /// <summary>A rule on the items of a list is FluentValidation's once, on the list.</summary>
        private static string PropertyName(Rule rule, string pointer)
        {
            IEnumerable<string> names = pointer.Split('/')[1..];
            if (rule.Place.Length > 0 && char.IsAsciiDigit(names.Last()[0]))
                names = names.SkipLast(1);
            return string.Concat(names.Select(name => char.IsAsciiDigit(name[0]) ? $"[{name}]" : $".{name}")).TrimStart('.');
        }
    }
}
