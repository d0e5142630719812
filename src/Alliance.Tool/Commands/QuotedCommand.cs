using System.CommandLine;
using System.Globalization;

namespace Alliance.Tool;

/// <summary>Pairs of amounts that were printed as equal.</summary>
internal sealed class QuotedCommand : ToolCommand
{
    private readonly Argument<string?> _projection = new("PROJECTION") { HelpName = "PROJECTION", Arity = ArgumentArity.ZeroOrOne, Description = "A projection whose amount was printed in two currencies, by id or name. Default: all." };

    public QuotedCommand()
        : base("quoted", "Compares amounts that a source printed in two currencies with the rate of the day of publication, and with the rates of the year before.", "alliance quoted", "alliance quoted ru-gdp-article", "alliance quoted --json")
    {
        Add(_projection);
        Question.AddOptions(this);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        Question question = Question.Of(result);
        IEnumerable<EconomicProjection> asked = result.GetValue(_projection) is { } id
            ? [RecordFinder.Find(id, question.Dataset.Projections, RecordKind.Projection, "a projection", question.View.Index)]
            : question.Dataset.Projections.Where(one => question.HadHappened(one.Published) != Truth.False);
        var rates = ExchangeRateTable.Of(question.Dataset.ExchangeRates);
        QuotedAnswer[] answers =
        [
            .. asked.Where(one => one.QuotedConversion is not null)
                .Select(one => new QuotedAnswer(one.Id.Value, question.HadHappened(one.Published), one.QuotedConversion!, one.QuotedConversion!.Check(rates, one.QuotedConversion.Published?.Latest ?? question.Day))),
        ];
        return question.Answer(output, answers, ToolJson.Default.AnswerQuotedAnswerArray, () =>
        {
            if (answers.Length == 0)
                output.Line(result.GetValue(_projection) is { } one ? $"The amount of {one} was printed in one currency only." : "The dataset has no amount that was printed in two currencies up to this day.");
            foreach (QuotedAnswer answer in answers)
                Write(answer, output);
        });
    }

    private static void Write(QuotedAnswer answer, ToolOutput output)
    {
        (QuotedAmount amount, QuotedAmount equivalent) = (answer.Pair.Amount, answer.Pair.QuotedEquivalent);
        QuotedConversionCheck check = answer.Check;
        output.Line(string.Create(CultureInfo.InvariantCulture, $"{answer.Projection}: {amount.Amount:#,0.############} {amount.Currency}, printed as {equivalent.Amount:#,0.############} {equivalent.Currency}{Publication(answer.IsPublished)}"));
        var table = new TextTable("of the pair", "value");
        table.Add("verdict", ToolWords.Of(check.Verdict));
        table.Add("day of the rate", DayText.Iso(check.Day));
        table.Add($"{amount.Currency} for one {equivalent.Currency}, implied", Rate(check.ImpliedRate));
        table.Add("lowest and highest, by rounding", check.ImpliedRates is { } range ? $"{Rate(range.Lowest)} to {Rate(range.Highest)}" : "unknown");
        table.Add("published rate", check.ReferenceRate is null ? $"unknown ({ToolWords.Of(check.Failure)})" : Rate(check.ReferenceRate));
        if (check.MagnitudeExponent != 0)
            table.Add("wrong by a power of ten", check.MagnitudeExponent.ToString(CultureInfo.InvariantCulture));
        table.Add("days of the year before whose rates fit", check.FittingDays.IsEmpty ? "none" : string.Join(", ", check.FittingDays.Select(DayText.Iso)));
        output.Table(table);
    }

    private static string Publication(Truth isPublished) => isPublished switch
    {
        Truth.True => "",
        Truth.False => " (published later)",
        _ => " (it is unknown whether this was published by this day)",
    };

    private static string Rate(decimal? rate) => rate?.ToString("0.####", CultureInfo.InvariantCulture) ?? "unknown";
}

/// <summary>An amount that was printed in two currencies.</summary>
/// <param name="Projection">The id of the projection.</param>
/// <param name="IsPublished">Whether it was published by the day.</param>
/// <param name="Pair">The amounts.</param>
/// <param name="Check">The comparison with published rates.</param>
internal sealed record QuotedAnswer(string Projection, Truth IsPublished, QuotedConversion Pair, QuotedConversionCheck Check);
