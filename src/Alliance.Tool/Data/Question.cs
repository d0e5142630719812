using System.CommandLine;

namespace Alliance.Tool;

/// <summary>What every question states: the dataset, the day, the knowledge and the language.</summary>
internal sealed class Question
{
    /// <param name="dataset">The dataset.</param>
    /// <param name="day">The day.</param>
    /// <param name="knownOn">The day up to which records count; null for all.</param>
    /// <param name="language">The language of names.</param>
    public Question(AllianceDataset dataset, LocalDate day, LocalDate? knownOn, string language)
    {
        Dataset = knownOn is { } known ? dataset.KnownOn(known) : dataset;
        Day = day;
        KnownOn = knownOn;
        View = knownOn is { } until ? dataset.AsOf(day, until) : dataset.AsOf(day);
        Names = new(View, language);
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
    /// <exception cref="ToolException">The dataset cannot be read, or there is no day.</exception>
    public static Question Of(ParseResult result)
    {
        LocalDate? asOf = DayText.Of(result, ToolOptions.AsOf), knownOn = DayText.Of(result, ToolOptions.KnownOn);
        AllianceDataset dataset = DataFile.Read(result);
        LocalDate day = asOf ?? dataset.KnownAsOf
            ?? throw ToolException.Usage("The dataset does not state up to which day it is known (knownAsOf); give a day: --as-of 2024-12-12.");
        return new(dataset, day, knownOn, result.GetValue(ToolOptions.Language)!);
    }

    /// <summary>Writes the first line of an answer, which names the day and what is known of it.</summary>
    public void WriteFirstLine(ToolOutput output)
    {
        string known = Dataset.KnownAsOf is { } last ? DayText.Iso(last) : "a day that is not stated";
        string line = Dataset.KnownAsOf == Day ? $"As of {known}, the day up to which the dataset is known to be complete."
            : Dataset.KnownAsOf < Day ? $"As of {DayText.Iso(Day)}. Nothing is known after {known}: it may have changed since."
            : $"As of {DayText.Iso(Day)}. The dataset is known to be complete up to {known}.";
        output.Line(KnownOn is { } until ? $"{line} Only what was recorded up to {DayText.Iso(until)} counts." : line);
    }

    /// <summary>An answer with the day.</summary>
    public Answer<T> AnswerOf<T>(T answer) =>
        new(DayText.Iso(Day), Dataset.KnownAsOf is { } known ? DayText.Iso(known) : null, View.IsAfterKnownAsOf, KnownOn is { } until ? DayText.Iso(until) : null, answer);
}
