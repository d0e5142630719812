using System.Text;
using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Validation;

/// <summary>Reads and writes options as settings in JSON.</summary>
internal static class ValidationSettings
{
    /// <summary>The word for a rule that is off, in the place of a severity.</summary>
    public const string Off = "off";

    /// <summary>The names of the members. The first names the schema for editors, and is not read.</summary>
    public static readonly string[] Names = ["$schema", "severities", "ruleSets", "warningsAsErrors", "unknownMembersAreErrors", "linesBetweenRecords", "maxFindings"];

    private static readonly MemberNames Members = MemberNames.OfClosed(required: 0b0, Names);

    /// <exception cref="JsonReadException">The text is not of this form, or names rules that do not exist.</exception>
    public static ValidationOptions Read(ReadOnlySpan<byte> utf8Json, ValidationOptions options)
    {
        var source = new TextSource(utf8Json, DatasetReadOptions.Default);
        try
        {
            OpenRecord settings = source.BeginRecord();
            for (int member; (member = source.NextMember(Members, ref settings)) >= 0;)
            {
                switch (member)
                {
                    case 0: source.ReadString(); break;
                    case 1: options = ReadSeverities(ref source, options); break;
                    case 2: options = options with { RuleSets = ReadRuleSets(ref source) }; break;
                    case 3: options = options with { WarningsAsErrors = source.ReadBoolean() }; break;
                    case 4: options = options with { UnknownMembersAreErrors = source.ReadBoolean() }; break;
                    case 5: options = options with { LinesBetweenRecords = source.ReadBoolean() }; break;
                    default: options = options with { MaxFindings = ReadMaxFindings(ref source) }; break;
                }
            }
            source.RequireEnd();
            return options;
        }
        finally
        {
            source.Dispose();
        }
    }

    public static string Write(ValidationOptions options)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            if (!options.Severities.IsEmpty)
            {
                writer.WriteStartObject(Names[1]);
                foreach (SeverityChange change in options.Severities)
                    writer.WriteString(change.Rules, change.Severity is { } severity ? VocabularyNames<FindingSeverity>.Text(severity) : Off);
                writer.WriteEndObject();
            }
            if (options.RuleSets != ValidationOptions.Default.RuleSets)
            {
                writer.WriteStartArray(Names[2]);
                foreach (RuleSet set in options.RuleSets)
                    writer.WriteStringValue(VocabularyNames<RuleSet>.Text(set));
                writer.WriteEndArray();
            }
            if (options.WarningsAsErrors)
                writer.WriteBoolean(Names[3], true);
            if (options.UnknownMembersAreErrors)
                writer.WriteBoolean(Names[4], true);
            if (options.LinesBetweenRecords)
                writer.WriteBoolean(Names[5], true);
            if (options.MaxFindings != ValidationOptions.Default.MaxFindings)
                writer.WriteNumber(Names[6], options.MaxFindings);
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static ValidationOptions ReadSeverities(ref TextSource source, ValidationOptions options)
    {
        var changes = new SortedDictionary<string, SeverityChange>(StringComparer.Ordinal);
        source.BeginObject();
        while (source.NextMember(out ReadOnlySpan<byte> name))
        {
            string rules = Encoding.UTF8.GetString(name);
            if (changes.ContainsKey(rules))
                throw JsonErrors.Duplicate(ref source, name);
            if (options.Refusal(rules) is { } refusal)
                throw new JsonReadException(source.NamePosition, refusal);
            long position = source.Position;
            string word = source.ReadString();
            if (word == Off)
                changes.Add(rules, new(rules, severity: null));
            else if (VocabularyNames<FindingSeverity>.TryFind(word, out FindingSeverity severity))
                changes.Add(rules, new(rules, severity));
            else
                throw new JsonReadException(position, $"{JsonErrors.Excerpt(Encoding.UTF8.GetBytes(word))} is none of the words allowed here: {string.Join(", ", VocabularyNames<FindingSeverity>.All)}, {Off}.");
        }
        return options.OfSeverities([.. changes.Values]);
    }

    private static ValueList<RuleSet> ReadRuleSets(ref TextSource source)
    {
        List<RuleSet> sets = [];
        source.BeginArray();
        while (source.NextElement())
        {
            long position = source.Position;
            ReadOnlySpan<byte> word = source.ReadText();
            sets.Add(VocabularyNames<RuleSet>.TryFind(word, out RuleSet set) ? set : throw new JsonReadException(position, JsonErrors.NoWord<RuleSet>(word)));
        }
        return [.. sets];
    }

    private static int ReadMaxFindings(ref TextSource source)
    {
        long position = source.Position;
        decimal number = JsonValues.ReadDecimal(ref source);
        return number is >= 0 and <= int.MaxValue && decimal.IsInteger(number)
            ? (int)number
            : throw new JsonReadException(position, $"The maximum number of findings must be a whole number from 0 to {int.MaxValue}.");
    }
}
