using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Alliance.Core;

/// <summary>Checks requests.</summary>
public static class AccessRequestValidation
{
    private const decimal Whole = 100;
    private const int DeepestOwners = 16;

    /// <summary>Checks a request: whether its item is known, and whether its codes, shares and quantities make sense.</summary>
    /// <param name="request">The request.</param>
    /// <param name="index">The index of the dataset that the request is for.</param>
    /// <returns>The report; all findings are errors.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValidationReport Validate(this AccessRequest request, AccessIndex index)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(index);
        List<Finding> findings = [];
        Check(request, index, findings);
        return findings.Count == 0 ? ValidationReport.Empty : new() { Findings = [.. findings] };
    }

    /// <summary>Whether a request has no error.</summary>
    /// <param name="request">The request.</param>
    /// <param name="index">The index.</param>
    /// <param name="item">The item of the request.</param>
    internal static bool IsValid(AccessRequest request, AccessIndex index, [NotNullWhen(true)] out TechnologyItem? item)
    {
        item = index.ItemOf(request.Item);
        return item is not null && Check(request, index, null);
    }

    private static bool Check(AccessRequest request, AccessIndex index, List<Finding>? findings)
    {
        bool isValid = true;
        if (index.ItemOf(request.Item) is null)
        {
            isValid = Broken(findings, 9401, "/item", request.Item.IsDefault
                ? "A request must have an item, or the id of an item in the dataset."
                : $"The dataset has no item {request.Item.Id}; the request can contain the item itself.");
        }
        if (request.Item.Item is { } item)
        {
            if (findings is null)
                isValid &= item.Validate().IsValid;
            else
                findings.AddRange(item.Validate().Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding with { Pointer = "/item" + finding.Pointer }));
        }
        isValid &= IsPlace(request.ExportedFrom, "/exportedFrom", findings);
        isValid &= IsPlace(request.Origin, "/origin", findings);
        isValid &= IsPlace(request.Destination, "/destination", findings);
        isValid &= IsPlace(request.UsedIn, "/usedIn", findings);
        if (request.Via is { } via)
        {
            for (int i = 0; i < via.Count; i++)
                isValid &= IsPlace(via[i], findings is null ? "" : At("/via", i), findings);
        }
        for (int i = 0; i < request.Parties.Count; i++)
            isValid &= IsParty(request.Parties[i], findings is null ? "" : At("/parties", i), findings);
        for (int i = 0; i < request.Quantities.Count; i++)
        {
            if (request.Quantities[i] is null || request.Quantities[i].Value < 0)
                isValid = Broken(findings, 9408, At("/quantities", i), string.Create(CultureInfo.InvariantCulture, $"A quantity must be 0 or more; it is {(request.Quantities[i] is { } quantity ? quantity.Value : "null")}."));
        }
        isValid &= AreKnown(request, index, findings);
        if (request.ContractConcluded is { IsDefault: true })
            isValid = Broken(findings, 9409, "/contractConcluded", "A date, if given, must include at least the year.");
        return isValid;
    }

    /// <summary>Whether the lists of answers contain no null, bodies of law are named once, and the authorities have constraints.</summary>
    private static bool AreKnown(AccessRequest request, AccessIndex index, List<Finding>? findings)
    {
        bool isValid = AreGiven(request.Facts, "/facts", findings) & AreGiven(request.Descriptions, "/descriptions", findings) & AreGiven(request.Jurisdictions, "/jurisdictions", findings);
        for (int i = 0; isValid && i < request.Jurisdictions.Count; i++)
        {
            AccessJurisdiction jurisdiction = request.Jurisdictions[i];
            for (int j = 0; j < i; j++)
            {
                if (request.Jurisdictions[j].Regime == jurisdiction.Regime)
                    isValid = Broken(findings, 9411, At("/jurisdictions", i), $"A body of law must be named once; {jurisdiction.Regime} is named before.");
            }
            if (jurisdiction.ControlledContent is < 0 or > Whole)
                isValid = Broken(findings, 9411, At("/jurisdictions", i) + "/controlledContent", string.Create(CultureInfo.InvariantCulture, $"A share of content must be from 0 to 100 per cent; it is {jurisdiction.ControlledContent}."));
        }
        isValid = isValid && AreConsistent(request, findings);
        for (int i = 0; i < request.Authorities.Count; i++)
        {
            if (!index.HasAuthority(request.Authorities[i]))
                isValid = Broken(findings, 9412, At("/authorities", i), $"No constraint of the dataset has the authority {(request.Authorities[i].IsDefault ? "that is not given" : request.Authorities[i])}.");
        }
        return isValid;
    }

    /// <summary>Whether no question has two answers, and no quantity two values.</summary>
    private static bool AreConsistent(AccessRequest request, List<Finding>? findings)
    {
        bool isValid = HaveOneAnswer(request.Facts, static fact => fact.Fact, static fact => fact.Holds, "/facts", findings)
            & HaveOneAnswer(request.Descriptions, static description => description.Text, static description => description.IsMet, "/descriptions", findings);
        for (int i = 1; i < request.Quantities.Count; i++)
        {
            AccessQuantity? quantity = request.Quantities[i];
            for (int j = 0; j < i; j++)
            {
                if (request.Quantities[j] is { } other && quantity is not null && (other.Measure, other.Per, other.Currency) == (quantity.Measure, quantity.Per, quantity.Currency) && other.Value != quantity.Value)
                    isValid = Broken(findings, 9415, At("/quantities", i), string.Create(CultureInfo.InvariantCulture, $"A quantity must have one value; it is {quantity.Value} here and {other.Value} before."));
            }
        }
        return isValid;
    }

    /// <summary>Whether the results of screening contain no null, and each list has one result.</summary>
    private static bool AreScreenings(ValueList<PartyScreening> screenings, string pointer, List<Finding>? findings) =>
        AreGiven(screenings, pointer, findings) && HaveOneAnswer(screenings, static screening => screening.List, static screening => screening.IsListed, pointer, findings);

    private static bool HaveOneAnswer<T, TKey>(ValueList<T> answers, Func<T, TKey> keyOf, Func<T, bool> answerOf, string pointer, List<Finding>? findings)
        where TKey : IEquatable<TKey>
    {
        bool isValid = true;
        for (int i = 1; i < answers.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (keyOf(answers[i]).Equals(keyOf(answers[j])) && answerOf(answers[i]) != answerOf(answers[j]))
                    isValid = Broken(findings, 9414, At(pointer, i), $"A question must have one answer; {keyOf(answers[i])} has another one before.");
            }
        }
        return isValid;
    }

    private static bool AreGiven<T>(ValueList<T> list, string pointer, List<Finding>? findings)
        where T : class
    {
        bool isValid = true;
        for (int i = 0; i < list.Count; i++)
        {
            if (list[i] is null)
                isValid = Broken(findings, 9413, At(pointer, i), "An entry of this list must not be null.");
        }
        return isValid;
    }

    private static bool IsPlace(Place? place, string pointer, List<Finding>? findings) => place is not { } given || IsCountry(given.Country, pointer, findings);

    private static bool IsCountry(CountryCode? country, string pointer, List<Finding>? findings) =>
        country is not { } code
        || (code.IsDefault ? Broken(findings, 9402, pointer, "A place, if given, must be a country or an area of one.")
            : code.IsAssigned || code.IsFormer || IsInUse(code) || Broken(findings, 9403, pointer, $"{code} is not a country: ISO 3166-1 does not assign this code."));

    /// <summary>Whether a code that ISO 3166-1 leaves to its users is in common use for a country: XK.</summary>
    private static bool IsInUse(CountryCode code) => CountryCatalogue.Reservations.Any(reservation => reservation.Code == code && reservation is { Status: CountryCodeStatus.UserAssigned, Name: not null });

    private static bool IsParty(AccessParty? party, string pointer, List<Finding>? findings)
    {
        if (party is null)
            return Broken(findings, 9404, pointer, "A party must not be null.");
        bool isValid = true;
        if (party.Party is { IsDefault: true })
            isValid = Broken(findings, 9404, pointer + "/party", "A party, if its name is given, must have a kind and a key.");
        if (party.Roles.IsEmpty)
            isValid = Broken(findings, 9405, pointer + "/roles", "A party must have a role: exporter, purchaser, intermediate-consignee, ultimate-consignee, end-user, carrier or financier.");
        isValid &= IsCountry(party.EstablishedIn, pointer + "/establishedIn", findings);
        isValid &= IsCountry(party.Headquarters, pointer + "/headquarters", findings);
        isValid &= IsCountry(party.ParentHeadquarters, pointer + "/parentHeadquarters", findings);
        isValid &= AreScreenings(party.Screenings, pointer + "/screenings", findings);
        return isValid & AreOwners(party.Owners, pointer, findings, DeepestOwners);
    }

    private static bool AreOwners(ValueList<PartyOwner> owners, string pointer, List<Finding>? findings, int depth)
    {
        if (owners.IsEmpty)
            return true;
        if (depth == 0)
            return Broken(findings, 9410, pointer + "/owners", string.Create(CultureInfo.InvariantCulture, $"Owners must not be nested more than {DeepestOwners} deep."));
        bool isValid = true;
        decimal sum = 0;
        for (int i = 0; i < owners.Count; i++)
        {
            string at = findings is null ? "" : At(pointer + "/owners", i);
            if (owners[i] is not { Share: > 0 and <= Whole } owner)
            {
                isValid = Broken(findings, 9406, at + "/share", string.Create(CultureInfo.InvariantCulture, $"A share must be above 0 and at most 100 per cent; it is {(owners[i] is { } one ? one.Share : "null")}."));
                continue;
            }
            sum += owner.Share;
            if (owner.Party is { IsDefault: true })
                isValid = Broken(findings, 9404, at + "/party", "A party, if its name is given, must have a kind and a key.");
            isValid &= AreScreenings(owner.Screenings, at + "/screenings", findings);
            isValid &= AreOwners(owner.Owners, at, findings, depth - 1);
        }
        return sum <= Whole ? isValid : Broken(findings, 9407, pointer + "/owners", string.Create(CultureInfo.InvariantCulture, $"The shares of all owners must not exceed 100 per cent together; they are {sum}."));
    }

    private static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}/{index}");

    private static bool Broken(List<Finding>? findings, int code, string pointer, string message)
    {
        findings?.Add(new() { Code = string.Create(CultureInfo.InvariantCulture, $"ALC-{code}"), Severity = FindingSeverity.Error, Pointer = pointer, Message = message });
        return false;
    }
}
