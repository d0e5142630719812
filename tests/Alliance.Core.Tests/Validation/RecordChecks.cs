using System.Collections.Immutable;
using System.Reflection;
using Alliance.Core.Validation;
using FluentValidation;

namespace Alliance.Core.Tests.Validation;

/// <summary>What was found, in the words of both forms: the pointer of a walk is given as the property name that FluentValidation gives.</summary>
internal sealed record Found(string Code, FindingSeverity Severity, string Property);

/// <summary>All ways in which the records of one type are checked: the check that stops at once, the one that collects, and the FluentValidation validator.</summary>
internal abstract class RecordChecks
{
    private static readonly Type[] LibraryTypes = typeof(Rule).Assembly.GetTypes();

    /// <summary>The checks of every record that has rules.</summary>
    public static IReadOnlyDictionary<Type, RecordChecks> All { get; } = LibraryTypes
        .Select(rules => (Rules: rules, rules.GetCustomAttribute<RulesOfAttribute>()?.Record))
        .Where(pair => pair.Record is not null)
        .ToDictionary(pair => pair.Record!, pair => (RecordChecks)Activator.CreateInstance(typeof(RecordChecks<>).MakeGenericType(pair.Record!), pair.Rules)!);

    /// <summary>Every record of the model.</summary>
    public static IEnumerable<Type> Records { get; } =
        LibraryTypes.Where(type => type.GetCustomAttributes().Any(attribute => attribute.GetType().Name == "JsonRecordAttribute"));

    /// <summary>Every rule that is declared anywhere.</summary>
    public static ImmutableArray<Rule> DeclaredRules { get; } = [.. LibraryTypes.SelectMany(RulesDeclaredIn)];

    public abstract ImmutableArray<Rule> Table { get; }

    public required Type RulesType { get; init; }

    /// <summary>The validator that reports everything.</summary>
    public IValidator? Validator { get; protected init; }

    public static RecordChecks Of(object record) => All[record.GetType()];

    public static IEnumerable<Rule> RulesDeclaredIn(Type type) =>
        type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!);

    public static Type? ValidatorOf(Type record) =>
        LibraryTypes.SingleOrDefault(type => !type.IsAbstract && typeof(IValidator<>).MakeGenericType(record).IsAssignableFrom(type));

    /// <summary>Whether the check that stops at once finds nothing of at least a severity.</summary>
    public abstract bool Holds(object record, FindingSeverity least = FindingSeverity.Info);

    /// <summary>Everything that the check that collects finds, references apart.</summary>
    public abstract IReadOnlySet<Found> Walk(object record);

    /// <summary>Whether the check that stops at once finds nothing of at least a severity under the options.</summary>
    public abstract bool Holds(object record, FindingSeverity least, ValidationOptions options);

    /// <summary>Everything that a report lists under the options.</summary>
    public abstract IReadOnlySet<Found> Report(object record, ValidationOptions options);

    /// <summary>The place of everything that <see cref="Walk"/> finds.</summary>
    public abstract IEnumerable<string> Pointers(object record);

    /// <summary>The places of all references that need a record, each with what it refers to.</summary>
    public abstract IReadOnlySet<string> ReferencePointers(object record);

    public IReadOnlySet<Found> Validate(object record) => Found(Validator!.Validate(new ValidationContext<object>(record)));

    /// <summary>What a validator finds that reports findings of at least a severity.</summary>
    public IReadOnlySet<Found> Validate(object record, FindingSeverity least) =>
        Found(((IValidator)Activator.CreateInstance(Validator!.GetType(), least)!).Validate(new ValidationContext<object>(record)));

    /// <summary>What a validator with options finds that reports findings of at least a severity.</summary>
    public IReadOnlySet<Found> Validate(object record, FindingSeverity least, ValidationOptions options) =>
        Found(((IValidator)Activator.CreateInstance(Validator!.GetType(), options, least)!).Validate(new ValidationContext<object>(record)));

    public static IReadOnlySet<Found> Found(FluentValidation.Results.ValidationResult result) =>
        result.Errors.Select(failure => new Found(failure.ErrorCode, Enum.Parse<FindingSeverity>($"{failure.Severity}"), failure.PropertyName)).ToHashSet();
}

internal sealed class RecordChecks<T> : RecordChecks where T : class
{
    private static readonly RuleSink[] Sinks = [.. Enum.GetValues<FindingSeverity>().Select(least => RuleSink.StopAtFirst(least))];

    private readonly Func<T, RuleSink, bool> _walk;

    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public RecordChecks(Type rules)
    {
        RulesType = rules;
        Table = (ImmutableArray<Rule>)rules.GetProperty(nameof(Table))!.GetValue(null)!;
        _walk = rules.GetMethod(nameof(Walk))!.CreateDelegate<Func<T, RuleSink, bool>>();
        Validator = ValidatorOf(typeof(T)) is { } type ? (IValidator)Activator.CreateInstance(type, FindingSeverity.Info)! : null;
    }

    public override ImmutableArray<Rule> Table { get; }

    public override bool Holds(object record, FindingSeverity least = FindingSeverity.Info) => _walk((T)record, Sinks[(int)least]);

    public override bool Holds(object record, FindingSeverity least, ValidationOptions options) => _walk((T)record, RuleSink.StopAtFirst(least, links: null, options.Policy));

    public override IReadOnlySet<Found> Report(object record, ValidationOptions options) =>
        RecordFindings.Of((T)record, _walk, options.Policy).Select(finding => new Found(finding.Code, finding.Severity, PropertyName(finding))).ToHashSet();

    public override IReadOnlySet<Found> Walk(object record) =>
        Findings(record).Select(finding => new Found(finding.Code, finding.Severity, PropertyName(finding))).ToHashSet();

    public override IEnumerable<string> Pointers(object record) => Findings(record).Select(finding => finding.Pointer);

    /// <summary>In a dataset that holds no record, every reference is found to name none.</summary>
    public override IReadOnlySet<string> ReferencePointers(object record)
    {
        RuleSink sink = RuleSink.Collect(new DatasetLinks(new()));
        Assert.True(_walk((T)record, sink));
        string[] dangling =
        [
            .. sink.Findings.Where(finding => finding.Code == RulesBetweenRecords.Dangling.Code)
                .Select(finding => $"{finding.Pointer} = {finding.Message[(finding.Message.LastIndexOf(' ') + 1)..^1]}"),
        ];
        Assert.Distinct(dangling);
        return dangling.ToHashSet();
    }

    private IReadOnlyList<Finding> Findings(object record)
    {
        RuleSink sink = RuleSink.Collect();
        Assert.True(_walk((T)record, sink));
        return sink.Findings;
    }

    /// <summary>A rule on the items of a list, or on a member of the record in a member, is FluentValidation's once, on the list or the member.</summary>
    private static string PropertyName(Finding finding)
    {
        string[] names = finding.Pointer.Split('/')[1..];
        string place = DeclaredRules.SingleOrDefault(rule => rule.Code == finding.Code)?.Place ?? "";
        if (place.Length > 0)
            names = names[..(Array.LastIndexOf(names, place) + 1)];
        return string.Concat(names.Select(name => char.IsAsciiDigit(name[0]) ? $"[{name}]" : $".{name}")).TrimStart('.');
    }
}
