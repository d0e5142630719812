using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Alliance.Core.Validation;

/// <summary>Follows the references between the records of a stream. Of each record only a hash of its kind and key is kept.</summary>
/// <param name="dataset">The dataset of the stream's first line, without records.</param>
internal sealed class LineLinks(AllianceDataset dataset) : DatasetLinks(dataset)
{
    /// <summary>The rules between records alone: those of the single records have been checked.</summary>
    private static readonly RulePolicy BetweenRecords = RulePolicy.Default.With(ruleSets: [RuleSet.Dataset]);

    private readonly Dictionary<UInt128, SeenRecord> _records = [];
    private readonly List<WaitingReference> _waiting = [];
    private readonly PointerTable _pointers = new();
    private readonly List<(UInt128 Target, PartyKind Party)> _missing = [];

    private bool _lacksAnything;
    private bool _lacksKeys;

    /// <summary>Checks a record against the rules between records, as far as the earlier lines are concerned. References to records that have not been read yet wait.</summary>
    /// <param name="record">The record.</param>
    /// <param name="line">The text of its line.</param>
    /// <param name="number">The number of the line, counted from zero.</param>
    /// <param name="leftOut">What could not be read of the line.</param>
    /// <returns>What is known to be wrong.</returns>
    public IReadOnlyList<Finding> Follow(IRecord record, ReadOnlySpan<byte> line, long number, LeftOut leftOut)
    {
        List<Finding> found = [];
        if (!TryAdd(record, number))
            found.Add(Finding.Of(RulesBetweenRecords.RepeatedKey, record is MemberState ? "/country" : "/id", RulesBetweenRecords.RepeatedKey.Message));
        _missing.Clear();
        RuleSink sink = RuleSink.Collect(this, BetweenRecords);
        RecordRules.Walk(record, sink);
        // The sink reports each reference that does not resolve, in the order in which it asks for them.
        Finding[] missing = [.. sink.Findings.Where(finding => finding.Code == RulesBetweenRecords.Dangling.Code)];
        found.AddRange(sink.Findings.Where(finding => finding.Code != RulesBetweenRecords.Dangling.Code));
        if (missing.Length > 0)
            Wait(missing, line, number, leftOut);
        return found;
    }

    /// <summary>Adds what could not be read of a line.</summary>
    public void AddLeftOut(LeftOut leftOut)
    {
        _lacksAnything = true;
        _lacksKeys |= !leftOut.HasEveryKey;
        foreach (RecordReference key in leftOut.Keys)
            _records.TryAdd(HashOf(key), default);
    }

    /// <summary>Adds records of which nothing is known.</summary>
    public void AddUnread() => _lacksAnything = _lacksKeys = true;

    /// <summary>Adds, at the end of the stream, the references to records that no line contains, and the sources that nothing cites.</summary>
    public void AddTo(LineFindings findings, List<string> notChecked)
    {
        findings.AddEarlier(AtTheEnd());
        notChecked.Add(
            $"Of the rules between records, only {RulesBetweenRecords.RepeatedKey.Code} to {RulesBetweenRecords.RecordedLater.Code}, {RulesBetweenRecords.UnknownKind.Code} and "
            + $"{RulesBetweenRecords.DatedLater.Code} were checked; the others need the whole dataset.");
        if (_lacksKeys)
            notChecked.Add("References to records that no line contains are not reported, because there are records whose keys cannot be read.");
        if (_lacksAnything)
            notChecked.Add("Sources that nothing cites are not reported, because there are lines that cannot be read.");
    }

    /// <inheritdoc/>
    public override bool Resolves(RecordReference reference)
    {
        if (reference.IsDefault)
            return true;
        UInt128 hash = HashOf(reference);
        ref SeenRecord seen = ref CollectionsMarshal.GetValueRefOrNullRef(_records, hash);
        if (!System.Runtime.CompilerServices.Unsafe.IsNullRef(ref seen))
        {
            seen = seen with { IsUsed = true };
            return true;
        }
        if (base.Resolves(reference))
            return true;
        _missing.Add((hash, PartyKind.Unspecified));
        return false;
    }

    /// <inheritdoc/>
    public override bool IsOfItsKind(PartyReference party)
    {
        if (party.Kind != PartyKind.Association && party.Kind != PartyKind.Company)
            return true;
        UInt128 hash = HashOf(party.Record);
        if (_records.TryGetValue(hash, out SeenRecord seen))
            return IsOf(seen, party.Kind == PartyKind.Company);
        // The sink has just asked for the record.
        if (_missing.Count > 0 && _missing[^1].Target == hash)
            _missing[^1] = (hash, party.Kind == PartyKind.Company ? PartyKind.Company : PartyKind.Association);
        return true;
    }

    /// <summary>Addresses of sources are not checked line by line.</summary>
    public override bool HaveAddress(ValueList<Citation> citations) => true;

    /// <summary>Dates of sources are not compared line by line.</summary>
    public override bool IsPublishedBy(LocalDate day, ValueList<Citation> citations) => true;

    private static bool IsOf(SeenRecord record, bool isCompany) => record.Kind == AssociationKind.Unspecified || (record.Kind == AssociationKind.Company) == isCompany;

    /// <summary>The first 16 bytes of the SHA-256 hash of a reference: two different references with the same hash are not to be expected.</summary>
    private static UInt128 HashOf(RecordReference reference)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.ASCII.GetBytes(reference.ToString(null, System.Globalization.CultureInfo.InvariantCulture)), hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }

    private bool TryAdd(IRecord record, long number)
    {
        if (record.Reference is not { IsDefault: false } key)
            return true;
        AssociationKind kind = record is AiAssociation association && association.Kind.TryGetKnown(out AssociationKind known) ? known : default;
        ref SeenRecord seen = ref CollectionsMarshal.GetValueRefOrAddDefault(_records, HashOf(key), out bool exists);
        // A record that was left out has no line here.
        if (exists && seen.Line > 0)
            return false;
        seen = new(number + 1, kind, record is Source, IsUsed: seen.IsUsed);
        return true;
    }

    private void Wait(Finding[] missing, ReadOnlySpan<byte> line, long number, LeftOut leftOut)
    {
        JsonPlace[] places = JsonPlaces.Of(line, [.. missing.Select(finding => finding.Pointer)]);
        for (int i = 0; i < missing.Length; i++)
        {
            int place = _pointers.Add(leftOut.Original(missing[i].Pointer), out UInt128 indices);
            _waiting.Add(new(_missing[i].Target, number + 1, (int)places[i].BytePositionInLine + 1, place, indices, _missing[i].Party));
        }
    }

    private List<Finding> AtTheEnd()
    {
        List<Finding> found = [];
        foreach (WaitingReference reference in _waiting)
        {
            ref SeenRecord seen = ref CollectionsMarshal.GetValueRefOrNullRef(_records, reference.Target);
            if (!System.Runtime.CompilerServices.Unsafe.IsNullRef(ref seen))
            {
                seen = seen with { IsUsed = true };
                if (reference.Party != PartyKind.Unspecified && !IsOf(seen, reference.Party == PartyKind.Company))
                    found.Add(At(reference, RulesBetweenRecords.WrongPartyKind));
            }
            else if (!_lacksKeys)
            {
                found.Add(At(reference, RulesBetweenRecords.Dangling));
            }
        }
        if (!_lacksAnything)
        {
            found.AddRange(_records.Values.Where(record => record is { IsSource: true, IsUsed: false })
                .Select(record => Finding.Of(RulesBetweenRecords.Unused, "", RulesBetweenRecords.Unused.Message) with { Line = record.Line, Column = 1 }));
        }
        return found;
    }

    private Finding At(WaitingReference reference, Rule rule) =>
        Finding.Of(rule, _pointers.Pointer(reference.Place, reference.Indices), rule.Message) with { Line = reference.Line, Column = reference.Column };

    /// <summary>What is kept of a record.</summary>
    private readonly record struct SeenRecord(long Line, AssociationKind Kind, bool IsSource, bool IsUsed);
}
