namespace Alliance.Core;

/// <summary>The sources of one edition of the lists, which can be found by id.</summary>
internal sealed class ReferenceSources
{
    private readonly Dictionary<string, ReferenceSource> _byId;

    private ReferenceSources(ValueList<ReferenceSource> all) => (All, _byId) = (all, all.ToDictionary(source => source.Id, StringComparer.Ordinal));

    /// <summary>All sources, sorted by id.</summary>
    public ValueList<ReferenceSource> All { get; }

    public ReferenceSource? Find(string id) => _byId.GetValueOrDefault(id);

    public static ReferenceSources Read(ReferenceFile file)
    {
        List<ReferenceSource> sources = [];
        var table = new TableReader(file);
        while (table.NextRow())
        {
            sources.Add(new()
            {
                Id = Id<ReferenceSource>.TryParse(table.Next(), provider: null, out var id) ? id.Value : throw table.Fault(),
                Title = table.Text(),
                Publisher = table.Text(),
                Date = table.DateOrDefault(),
                Url = Url(ref table),
            });
        }
        return new([.. sources]);
    }

    private static string? Url(ref TableReader table) => table.TextOrNull() switch
    {
        null => null,
        var url => url.StartsWith("https://", StringComparison.Ordinal) && !url.Any(char.IsWhiteSpace) && !url.Contains(',', StringComparison.Ordinal) ? url : throw table.Fault(),
    };
}
