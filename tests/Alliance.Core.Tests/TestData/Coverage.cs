using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace Alliance.Core.Tests.TestData;

/// <summary>What has been seen of the records' properties: absent, present, and which of the forms that their types can take.</summary>
internal sealed class Coverage
{
    private static readonly NullabilityInfoContext Nullability = new();
    // Property tests read it from several threads.
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Declared = [];

    /// <summary>Words of a vocabulary that are an error in a property: an exception leaves no duty (ALC-6117).</summary>
    private static readonly Dictionary<string, string[]> RefusedWords = new(StringComparer.Ordinal)
    {
        [$"{nameof(ConstraintException)}.{nameof(ConstraintException.RemainingEffect)}"] = [$"{AccessEffect.DueDiligence}", $"{AccessEffect.Reporting}", $"{AccessEffect.ContractClause}"],
    };

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>The record types of the library.</summary>
    public static IEnumerable<Type> RecordTypes => typeof(AllianceDataset).Assembly.GetTypes().Where(IsRecord);

    /// <summary>The properties that a record's object initialiser can set.</summary>
    public static PropertyInfo[] PropertiesOf(Type record) => Declared.GetOrAdd(record, static type =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod is { IsPublic: true }
            // Records of unknown kinds are drawn by the tests of lines: the peers of the benchmarks have no place for them.
            && p.PropertyType != typeof(ValueList<UnknownRecord>)),
    ]);

    /// <summary>Notes what a record, and all that it holds, shows.</summary>
    public void Walk(object record)
    {
        foreach (PropertyInfo property in PropertiesOf(record.GetType()))
        {
            string name = NameOf(property);
            object? value = property.GetValue(record);
            _seen.Add(IsAbsent(property, value) ? $"{name} is absent" : $"{name} is present");
            foreach (object element in ElementsOf(value))
            {
                foreach (string form in FormsOf(element))
                    _seen.Add($"{name} shows {form}");
                if (IsRecord(element.GetType()) && !ReferenceEquals(element, Evidence.None))
                    Walk(element);
            }
        }
    }

    /// <summary>What a property has to show and has not shown.</summary>
    public IEnumerable<string> MissingOf(PropertyInfo property)
    {
        string name = NameOf(property);
        IEnumerable<string> wanted = WantedForms(property).Select(form => $"{name} shows {form}").Append($"{name} is present");
        return (IsOptional(property) ? wanted.Append($"{name} is absent") : wanted).Where(w => !_seen.Contains(w));
    }

    /// <summary>Whether any property at all has shown a form, such as a kind of party.</summary>
    public bool HasShown(string form) => _seen.Any(s => s.EndsWith($" shows {form}", StringComparison.Ordinal));

    private static bool IsRecord(Type type) => type.GetCustomAttribute<JsonRecordAttribute>() is not null;

    private static string NameOf(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";

    /// <summary>A text that is never null has no absence; every other value that is not required has.</summary>
    private static bool IsOptional(PropertyInfo property) =>
        property.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is null
        && !(property.PropertyType == typeof(string) && Nullability.Create(property).ReadState == NullabilityState.NotNull);

    private static bool IsAbsent(PropertyInfo property, object? value) =>
        value is null
        || Equals(value, Evidence.None)
        || (property.PropertyType.IsValueType && Nullable.GetUnderlyingType(property.PropertyType) is null && value.Equals(Activator.CreateInstance(property.PropertyType)));

    private static Type ElementTypeOf(Type type) =>
        type == typeof(ExchangeRatePoints) ? typeof(ExchangeRate)
        : Nullable.GetUnderlyingType(type)
        ?? (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? ElementTypeOf(type.GenericTypeArguments[0]) : type);

    private static IEnumerable<object> ElementsOf(object? value) => value switch
    {
        null => [],
        string text => [text],
        IEnumerable list => list.Cast<object>(),
        _ => [value],
    };

    /// <summary>The forms that every property of a type shows over a run.</summary>
    private static IEnumerable<string> WantedForms(PropertyInfo property)
    {
        Type type = ElementTypeOf(property.PropertyType);
        if (type.IsEnum)
            return WordsOf(type);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Term<>))
            return WordsOf(type.GenericTypeArguments[0]).Except(RefusedWords.GetValueOrDefault(NameOf(property), [])).Append("an unknown term");
        if (type == typeof(PartialDate))
            return property.Name.EndsWith("Year", StringComparison.Ordinal) ? [$"{DatePrecision.Year}"] : WordsOf(typeof(DatePrecision));
        if (type == typeof(LocalizedText))
            return ["a plain text", "a text in languages"];
        return type == typeof(bool) ? ["True", "False"] : [];
    }

    /// <summary>The zero of a vocabulary says nothing; absence stands for it.</summary>
    private static IEnumerable<string> WordsOf(Type vocabulary) => Enum.GetValues(vocabulary).Cast<Enum>().Where(v => Convert.ToInt64(v, null) != 0).Select(v => v.ToString());

    private static IEnumerable<string> FormsOf(object value) => value switch
    {
        Enum or bool => [$"{value}"],
        PartialDate date => [$"{date.Precision}"],
        LocalizedText text => [text.Count == 1 && text.TryGet(LanguageTag.Undetermined, out _) ? "a plain text" : "a text in languages"],
        Validity validity => [$"start {validity.Start.Kind}", $"end {validity.End.Kind}"],
        PartyReference party => [$"party {party.Kind}"],
        RecordReference reference => [$"reference {reference.Kind}"],
        _ when value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Term<>) => [TermForm(value, type)],
        _ => [],
    };

    private static string TermForm(object term, Type type) =>
        (bool)type.GetProperty(nameof(Term<>.IsKnown))!.GetValue(term)! ? $"{Named(type.GenericTypeArguments[0], $"{term}")}" : "an unknown term";

    /// <summary>The name that a value has in code, by its word.</summary>
    private static string Named(Type vocabulary, string word) =>
        word.Length == 0 ? "Unspecified" : Enum.GetNames(vocabulary).Single(name => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(name) == word);
}
