namespace Alliance.Tool;

/// <summary>The question what an export requires, in the words of a caller.</summary>
/// <param name="Item">The id of the item.</param>
/// <param name="From">The country from which it is sent.</param>
/// <param name="To">The country to which it is sent.</param>
/// <param name="Origin">The country in which it was made; null where it is not known.</param>
/// <param name="EndUse">The end use; null where it is not known.</param>
/// <param name="IsDirect">Whether it certainly passes through no other country.</param>
internal sealed record ExportQuestion(string Item, string From, string To, string? Origin, string? EndUse, bool IsDirect)
{
    /// <summary>The words of end uses.</summary>
    public static IEnumerable<string> EndUses => Vocabulary.Of<EndUse>().Select(word => word.Text);

    /// <summary>Answers it.</summary>
    /// <exception cref="ToolException">There is no such item, country or end use, or the request has an error.</exception>
    public AccessAssessment Answer(Question question)
    {
        TechnologyItem item = RecordFinder.Find(Item, question.Dataset.Items, RecordKind.Item, "an item", question.View.Index);
        AccessRequest request = AccessRequest.Export(item, CountryFinder.Get(From).Code, CountryFinder.Get(To).Code, question.Day) with
        {
            Origin = Origin is null ? null : CountryFinder.Get(Origin).Code,
            Via = IsDirect ? AccessRequest.Direct : null,
            EndUse = EndUse is null ? default(Term<EndUse>) : KnownWord.ValueOf(EndUse, "an end use", Vocabulary.Of<EndUse>()),
        };
        try
        {
            return AccessIndex.Of(question.Dataset).Assess(request);
        }
        catch (AccessRequestException error)
        {
            throw ToolException.Usage(error.Report.Findings[0].Message);
        }
    }
}
