using System.Collections.Immutable;

namespace Alliance.Core;

/// <summary>A document or list on which rows of the catalogues rest.</summary>
public sealed record ReferenceSource
{
    /// <summary>A lower-case slug by which the rows name it.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>Who issued it.</summary>
    public required string Publisher { get; init; }

    /// <summary>When it was issued, or the state of a list; unspecified when not known.</summary>
    public PartialDate Date { get; init; }

    /// <summary>Where it stands, when it has a lasting address.</summary>
    public string? Url { get; init; }

    /// <summary>Every source of the catalogues, by id.</summary>
    public static ImmutableArray<ReferenceSource> All => Catalogue.All;

    internal static ReferenceSource Find(string id) => Catalogue.ById[id];

    private static class Catalogue
    {
        internal static readonly ImmutableArray<ReferenceSource> All = [.. Read()];

        internal static readonly Dictionary<string, ReferenceSource> ById = All.ToDictionary(source => source.Id, StringComparer.Ordinal);

        private static List<ReferenceSource> Read()
        {
            List<ReferenceSource> sources = [];
            var table = new TableReader(ReferenceTables.Sources);
            while (table.NextRow())
            {
                sources.Add(new()
                {
                    Id = table.Text(),
                    Title = table.Text(),
                    Publisher = table.Text(),
                    Date = table.Date(),
                    Url = table.TextOrNull(),
                });
            }
            return sources;
        }
    }
}
