namespace Alliance.Core.Validation;

/// <summary>The forms in which references mostly come.</summary>
internal static class RuleSinkExtensions
{
    public static bool Refers<TSink, T>(this ref TSink sink, string place, RecordKind kind, Id<T>? id)
        where TSink : struct, IRuleSink
        where T : class =>
        id is not { IsDefault: false } given || sink.Refers(place, RecordReference.To(kind, given));

    public static bool Refers<TSink>(this ref TSink sink, string place, PartyReference? party) where TSink : struct, IRuleSink =>
        party is not { } given || sink.Refers(place, given);

    /// <summary>A country needs no record of its own, and another party has none.</summary>
    public static bool NeedsRecord(this PartyReference party) => party.Kind == PartyKind.Alliance || party.Kind == PartyKind.Association || party.Kind == PartyKind.Company;
}
