using System.CommandLine;
using System.Text.Json.Serialization.Metadata;

namespace Alliance.Tool;

/// <summary>What every question states: the dataset, the day, the knowledge and the language.</summary>
internal sealed class Question
{
    private readonly bool _isJson;

    /// <param name="dataset">The dataset, with what was recorded up to <paramref name="knownOn"/>.</param>
    /// <param name="day">The day.</param>
    /// <param name="knownOn">The day up to which records count; null for all.</param>
    /// <param name="language">The language of names.</param>
    /// <param name="isJson">Whether the answer is written as JSON.</param>
    public Question(AllianceDataset dataset, LocalDate day, LocalDate? knownOn, string language, bool isJson)
    {
        Dataset = dataset;
        Day = day;
        KnownOn = knownOn;
        View = knownOn is { } until ? dataset.AsOf(day, until) : dataset.AsOf(day);
        Names = new(View, language);
        _isJson = isJson;
    }

    /// <summary>The dataset, with what was recorded up to <see cref="KnownOn"/>.</summary>
    public AllianceDataset Dataset { get; }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The day up to which records count; null for all.</summary>
    public LocalDate? KnownOn { get; }

    /// <summary>The dataset on the day.</summary>
    public AsOfView View { get; }

    /// <summary>The names on the day.</summary>
    public RecordNames Names { get; }

    /// <summary>Adds the options of a question to a command.</summary>
    public static void AddOptions(Command command)
    {
        command.Add(ToolOptions.AsOf);
        command.Add(ToolOptions.KnownOn);
        command.Add(ToolOptions.Language);
        command.Add(ToolOptions.Data);
        command.Add(ToolOptions.Json);
    }

    /// <summary>Reads the dataset and the day of a command line.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="lastDay">A last day that the command takes beside <c>--as-of</c>: if it is given, it is the day of the question.</param>
    /// <exception cref="ToolException">The dataset cannot be read, or there is no day.</exception>
    public static Question Of(ParseResult result, Option<string?>? lastDay = null)
    {
        LocalDate? asOf = DayText.Of(result, ToolOptions.AsOf);
        return On(result, lastDay is null ? asOf : DayOf(asOf, ToolOptions.AsOf.Name, DayText.Of(result, lastDay), lastDay.Name));
    }

    /// <summary>The day of a question that takes a last day: that is the day of the question, and no other may be given.</summary>
    /// <param name="asOf">The day that was given; null if there is none.</param>
    /// <param name="asOfName">The name of the option or argument that gives it.</param>
    /// <param name="last">The last day; null if there is none.</param>
    /// <param name="lastName">The name of its option or argument.</param>
    /// <exception cref="ToolException">Two different days were given.</exception>
    public static LocalDate? DayOf(LocalDate? asOf, string asOfName, LocalDate? last, string lastName) => asOf is { } day && last is { } other && day != other
        ? throw ToolException.Usage($"{lastName} is also the day of the question, but {asOfName} names another: {DayText.Iso(other)} and {DayText.Iso(day)}. Leave one of them out.")
        : last ?? asOf;

    /// <summary>Reads the dataset of a command line.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="given">The day of the question; null for the one up to which the dataset is known to be complete.</param>
    /// <exception cref="ToolException">The dataset cannot be read, or there is no day.</exception>
    public static Question On(ParseResult result, LocalDate? given)
    {
        LocalDate? knownOn = DayText.Of(result, ToolOptions.KnownOn);
        AllianceDataset dataset = DataFile.Read(result);
        if (knownOn is { } known)
            dataset = dataset.KnownOn(known);
        LocalDate day = given ?? dataset.KnownAsOf
            ?? throw ToolException.Usage("The dataset does not state up to which day it is known (knownAsOf); give a day: --as-of 2024-12-12.");
        return new(dataset, day, knownOn, result.GetValue(ToolOptions.Language)!, result.GetValue(ToolOptions.Json));
    }

    /// <summary>Writes an answer: as JSON if that was asked for, otherwise as text below the line of the day.</summary>
    /// <param name="output">Where it is written.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="form">Its JSON.</param>
    /// <param name="write">Writes the text.</param>
    /// <returns>That the question was answered, whatever the answer.</returns>
    public ExitCode Answer<T>(ToolOutput output, T answer, JsonTypeInfo<Answer<T>> form, Action write)
    {
        if (_isJson)
        {
            output.Json(AnswerOf(answer), form);
            return ExitCode.Answered;
        }
        WriteFirstLine(output);
        write();
        return ExitCode.Answered;
    }

    /// <summary>Whether something that has a date had happened by the day; unknown where it has none, or where the date is not exact enough.</summary>
    public Truth HadHappened(PartialDate? date) => date is { } given ? given.IsAfter(PartialDate.From(Day)).Not() : Truth.Unknown;

    /// <summary>Whether an alliance exists on the day.</summary>
    public Truth Exists(AiAlliance alliance) => View.Alliances().FirstOrDefault(one => one.Alliance.Id == alliance.Id)?.Exists ?? Truth.False;

    /// <summary>Writes the first line of an answer, which names the day and what is known of it.</summary>
    public void WriteFirstLine(ToolOutput output)
    {
        string known = Dataset.KnownAsOf is { } last ? DayText.Iso(last) : "a day that is not stated";
        string line = Dataset.KnownAsOf == Day ? $"As of {known}, the day up to which the dataset is known to be complete."
            : Dataset.KnownAsOf < Day ? $"As of {DayText.Iso(Day)}. Nothing is known after {known}: it may have changed since."
            : $"As of {DayText.Iso(Day)}. The dataset is known to be complete up to {known}.";
        output.Line(KnownOn is { } until ? $"{line} What is stated to have been recorded after {DayText.Iso(until)} is left out." : line);
    }

    /// <summary>An answer with the day.</summary>
    public Answer<T> AnswerOf<T>(T answer) =>
        new(DayText.Iso(Day), Dataset.KnownAsOf is { } known ? DayText.Iso(known) : null, View.IsAfterKnownAsOf, KnownOn is { } until ? DayText.Iso(until) : null, answer);
}
