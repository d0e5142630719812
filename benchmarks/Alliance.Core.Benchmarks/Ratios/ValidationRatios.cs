using Alliance.Core.Validation;
using FluentValidation;
using NodaTime;

namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>
/// The rules of records in comparison with the same rules written as one expression, and with plain FluentValidation where few records are at fault; and whether the rules between
/// records take time in proportion to the records.
/// </summary>
public static class ValidationRatios
{
    private const int Count = 10_000, Growth = 10, OneIn = 100;

    private static readonly ValidationOptions BetweenRecords = new() { RuleSets = [RuleSet.Dataset] };

    public static IEnumerable<Figure> Measure()
    {
        Source[] valid = [.. Enumerable.Range(0, Count).Select(SourceOf)];
        Source[] few = [.. valid.Select((source, i) => i % OneIn == 0 ? source with { Url = "www.example.org" } : source)];
        RequireSame(few);
        int right = 0;
        Race ofValid = new Race()
            .Add("own", valid, source => right += source.Validate().IsValid ? 1 : 0)
            .Add("expression", valid, source => right += IsValid(source) ? 1 : 0)
            .Run(TimeSpan.FromSeconds(3));
        yield return Figure.AtMost("validate, valid records: time / the same rules as one expression", ofValid.Ratio("own", "expression"), 2.5);
        yield return Figure.AtMost("validate, valid records: bytes allocated", BytesOf(valid), 0);

        var plain = new PlainSourceValidator();
        Race ofFew = new Race()
            .Add("own", few, source => right += source.Validate().IsValid ? 1 : 0)
            .Add("plain", few, source => right += plain.Validate(source).IsValid ? 1 : 0)
            .Run(TimeSpan.FromSeconds(4));
        yield return Figure.AtLeast("validate, 1 % invalid: plain FluentValidation / own, time", ofFew.Ratio("plain", "own"), 30);

        AllianceDataset small = DatasetOf(Count), large = DatasetOf(Growth * Count);
        Race between = new Race()
            .Add("small", () => right += small.Validate(options: BetweenRecords).Findings.Count)
            .Add("large", () => right += large.Validate(options: BetweenRecords).Findings.Count)
            .Run(TimeSpan.FromSeconds(4));
        yield return Figure.AtMost("validate, rules between records: time of 100,000 / of 10,000", between.Ratio("large", "small"), 2 * Growth);
    }

    private static Source SourceOf(int number) => new()
    {
        Id = new($"source-{number}"),
        Title = "A report of the network",
        Authors = ["A. Author"],
        Publisher = "A publisher",
        Language = "en",
        Published = new PartialDate(2024, 12, 1),
        Retrieved = new LocalDate(2025, 1, 1),
        Url = "https://example.org/report",
    };

    /// <summary>A dataset of sources, and of statements that cite them.</summary>
    private static AllianceDataset DatasetOf(int records) => new()
    {
        KnownAsOf = new LocalDate(2025, 1, 1),
        Sources = [.. Enumerable.Range(0, records / 2).Select(SourceOf)],
        Statements = [.. Enumerable.Range(0, records / 2).Select(i => new Statement
        {
            Id = new($"statement-{i}"),
            Paraphrase = "The network has members.",
            Modality = Modality.Fact,
            Date = new PartialDate(2024, 12, 1),
            Evidence = new() { Citations = [new() { Source = new($"source-{i}") }], Confidence = Confidence.Likely },
        })],
    };

    /// <summary>The rules of sources, as a program would write them that has to know only whether all hold.</summary>
    private static bool IsValid(Source source) =>
        !source.Id.IsDefault
        && TextForm.IsFilled(source.Title)
        && TextForm.AreFilled(source.Authors, out _)
        && TextForm.IsAbsentOrFilled(source.Publisher)
        && TextForm.IsAbsentOrLanguage(source.Language)
        && DateForm.IsAbsentOrStated(source.Published)
        && TextForm.IsAbsentOrWebAddress(source.Url)
        && DateForm.IsAbsentOrWritable(source.Retrieved)
        && DateForm.MayFollow(source.Published, source.Retrieved)
        && TextForm.IsAbsentOrFilled(source.Licence);

    private static void RequireSame(Source[] sources)
    {
        var plain = new PlainSourceValidator();
        foreach (Source source in sources)
        {
            if (!source.Validate().Findings.Select(finding => finding.Code).SequenceEqual(plain.Validate(source).Errors.Select(error => error.ErrorCode)) || source.Validate().IsValid != IsValid(source))
                throw new InvalidOperationException("The rules that are compared are not the same.");
        }
    }

    private static long BytesOf(Source[] sources)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (Source source in sources)
            source.Validate();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / sources.Length;
    }

    private sealed class PlainSourceValidator : AbstractValidator<Source>
    {
        public PlainSourceValidator()
        {
            RuleFor(source => source.Id).Must(id => !id.IsDefault).WithErrorCode("ALC-1301");
            RuleFor(source => source.Title).Must(title => TextForm.IsFilled(title)).WithErrorCode("ALC-1302");
            RuleFor(source => source.Authors).Must(authors => TextForm.AreFilled(authors, out _)).WithErrorCode("ALC-1303");
            RuleFor(source => source.Publisher).Must(publisher => TextForm.IsAbsentOrFilled(publisher)).WithErrorCode("ALC-1304");
            RuleFor(source => source.Language).Must(TextForm.IsAbsentOrLanguage).WithErrorCode("ALC-1305");
            RuleFor(source => source.Published).Must(published => DateForm.IsAbsentOrStated(published)).WithErrorCode("ALC-1306");
            RuleFor(source => source.Url).Must(TextForm.IsAbsentOrWebAddress).WithErrorCode("ALC-1307");
            RuleFor(source => source.Retrieved).Must(day => DateForm.IsAbsentOrWritable(day)).WithErrorCode("ALC-1310");
            RuleFor(source => source.Retrieved).Must((source, day) => DateForm.MayFollow(source.Published, day)).WithErrorCode("ALC-1308");
            RuleFor(source => source.Licence).Must(licence => TextForm.IsAbsentOrFilled(licence)).WithErrorCode("ALC-1309");
        }
    }
}
