using System.ComponentModel;

namespace Alliance.Tool;

/// <summary>Finds records by name.</summary>
internal sealed class SearchTool(AllianceDataset dataset) : QuestionTool<SearchResult>(
    dataset,
    "search",
    "Find records by name",
    "Finds records of the dataset by id, name, title or citation in any language, without regard to case and accents: alliances, countries, companies, associations, items, targets, constraints, sources and others. Use it to find the ids that the other tools take.",
    McpJson.Forms.AnswerSearchResult,
    new("text", ToolParameterKind.Text, "The text, or its beginning.", IsRequired: true),
    new("kind", ToolParameterKind.Text, "Only records of this kind. Default: all.", Words: [.. Vocabulary.Of<RecordKind>().Select(word => word.Text)]),
    new("limit", ToolParameterKind.WholeNumber, "The greatest number of records, 1 to 100. Default: 10."))
{
    private const int DefaultLimit = 10, MaxLimit = 100;

    /// <inheritdoc/>
    protected override SearchResult Answer(Question question, ToolArguments arguments)
    {
        string text = arguments.Required("text");
        int limit = arguments.WholeNumber("limit", DefaultLimit, 1, MaxLimit);
        string? kind = arguments.Text("kind");
        if (!text.Any(char.IsLetterOrDigit))
            throw ToolException.Usage($"text takes letters or digits to search for; {PlainText.Quoted(text)} has none.");
        IEnumerable<SearchHit> hits = question.View.Index.Search(text, int.MaxValue).Where(hit => kind is null || hit.Reference.Kind.Text == kind);
        return new([.. hits.Take(limit).Select(hit => new HitRow(hit.Reference.ToString(), hit.Reference.Kind.Text, hit.Reference.Key, NameOf(hit, question), hit.Text, hit.Match))]);
    }

    private static string NameOf(SearchHit hit, Question question) => question.View.Index.Find(hit.Reference) is { } record ? question.Names.Of(record) : "";
}

/// <summary>The records that were found.</summary>
internal sealed record SearchResult([property: Description("The best first: the whole text, then its beginning, then the beginning of a word, then elsewhere.")] IReadOnlyList<HitRow> Records);

/// <summary>A record that was found.</summary>
internal sealed record HitRow(
    [property: Description("The reference to the record.")] string Reference,
    string Kind,
    [property: Description("The id.")] string Id,
    [property: Description("The name or title of the record, in the language of the question.")] string Name,
    [property: Description("The id or name by which it was found.")] string Found,
    SearchMatch Match);
