namespace Alliance.Core;

/// <summary>Prepares the conditions of constraints, exceptions and policies of one authority.</summary>
/// <param name="index">The dataset.</param>
/// <param name="places">Which places are within which scopes.</param>
/// <param name="lists">Finds the lists of parties.</param>
/// <param name="authority">The authority whose treatment of places counts.</param>
internal sealed class ScopeCompiler(DatasetIndex index, PlaceTables places, Func<Id<PartyList>, PartyListTable> lists, PartyReference authority)
{
    /// <summary>Prepares a scope.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="at">Where it stands.</param>
    public Condition Compile(ConstraintScope scope, ConditionPlace at)
    {
        List<Condition> all = [];
        AddPlaces(all, scope, at);
        AddParties(all, scope, at);
        if (!scope.Activities.IsEmpty)
        {
            all.Add(new WordTest<AccessActivity>(
                at.Member("activities"), "activity", scope.Activities, static situation => situation.Request.Activity, new(MissingFactPlace.Request, "activity"), "What is done with the item?",
                static (request, word) => request with { Activity = word }));
        }
        if (!scope.EndUses.IsEmpty)
        {
            all.Add(new WordTest<EndUse>(
                at.Member("endUses"), "end use", scope.EndUses, static situation => situation.Request.EndUse, new(MissingFactPlace.Request, "endUse"), "What is the end use?",
                static (request, word) => request with { EndUse = word }));
        }
        if (!scope.Items.IsEmpty)
            all.Add(Condition.Any([.. scope.Items.Select((criterion, i) => Compile(criterion, at.Item("items", i)))]));
        if (scope.ContractConcluded is { } concluded)
            all.Add(new ContractCondition(at.Member("contractConcluded"), concluded));
        for (int i = 0; i < scope.Quantities.Count; i++)
        {
            all.Add(new QuantityCondition(at.Item("quantities", i), scope.Quantities[i]));
            NotUnderstoodTest.AddFor(all, at.Item("quantities", i), scope.Quantities[i]);
        }
        for (int i = 0; i < scope.Facts.Count; i++)
        {
            all.Add(new FactCondition(at.Item("facts", i), scope.Facts[i]));
            NotUnderstoodTest.AddFor(all, at.Item("facts", i), scope.Facts[i]);
        }
        if (!scope.AnyOf.IsEmpty)
            all.Add(Condition.Any([.. scope.AnyOf.Select((one, i) => Compile(one, at.Item("anyOf", i)))]));
        for (int i = 0; i < scope.NoneOf.Count; i++)
            all.Add(new NotCondition(Compile(scope.NoneOf[i], at.Item("noneOf", i))));
        NotUnderstoodTest.AddFor(all, at, scope);
        return Condition.All(all);
    }

    private void AddPlaces(List<Condition> all, ConstraintScope scope, ConditionPlace at)
    {
        if (scope.Destinations is { } destinations)
            all.Add(PlaceOf(at.Member("destinations"), "destination", "destination", destinations, static request => request.Destination, static (request, place) => request with { Destination = place }));
        if (scope.ExportedFrom is { } exportedFrom)
            all.Add(PlaceOf(at.Member("exportedFrom"), "place from which the item is sent", "exportedFrom", exportedFrom, static request => request.ExportedFrom, static (request, place) => request with { ExportedFrom = place }));
        if (scope.UsedIn is { } usedIn)
            all.Add(PlaceOf(at.Member("usedIn"), "place of use", "usedIn", usedIn, static request => request.UsedIn, static (request, place) => request with { UsedIn = place }));
        if (scope.TransitThrough is { } transit)
            all.Add(new TransitCondition(at.Member("transitThrough"), transit, places.Of(transit, authority)));
    }

    private PlaceCondition PlaceOf(
        ConditionPlace at, string name, string member, GeographicScope scope, Func<AccessRequest, Place?> of, Func<AccessRequest, Place, AccessRequest> with) =>
        new(at, name, member, scope, places.Of(scope, authority), of, with);

    private void AddParties(List<Condition> all, ConstraintScope scope, ConditionPlace at)
    {
        if (!scope.Addressees.IsEmpty)
            all.Add(new PartyTest(at.Member("addressees"), "addressee", Roles.OfExporter, new() { Parties = scope.Addressees }));
        if (!scope.Recipients.IsEmpty)
            all.Add(new PartyTest(at.Member("recipients"), "recipient", Roles.OfRecipients, new() { Parties = scope.Recipients }));
        if (scope.HeadquarteredIn is { } headquarters)
            all.Add(new PartyTest(at.Member("headquarteredIn"), "headquarters", Roles.OfRecipients, new() { HeadquarteredIn = headquarters, Headquarters = places.Of(headquarters, authority) }));
        for (int i = 0; i < scope.Parties.Count; i++)
        {
            PartyCondition condition = scope.Parties[i];
            all.Add(new PartyTest(at.Item("parties", i), "party", condition.Roles.IsEmpty ? Roles.OfRecipients : condition.Roles, new()
            {
                Parties = condition.Parties,
                Lists = [.. condition.Lists.Select(lists)],
                HeadquarteredIn = condition.HeadquarteredIn,
                Headquarters = condition.HeadquarteredIn is { } seat ? places.Of(seat, authority) : null,
                EstablishedIn = condition.EstablishedIn,
                Established = condition.EstablishedIn is { } established ? places.Of(established, authority) : null,
                Ownership = condition.OwnedBy is { } ownership ? new(ownership, [.. ownership.Lists.Select(lists)]) : null,
                Understood = condition.Understood,
            }));
        }
    }

    private Condition Compile(ItemCriterion criterion, ConditionPlace at)
    {
        List<Condition> all = [], named = [];
        if (!criterion.Items.IsEmpty)
            named.Add(new NamedItemCondition(at.Member("items"), criterion.Items));
        for (int i = 0; i < criterion.Codes.Count; i++)
        {
            List<Condition> code = [new CodeCondition(at.Item("codes", i), criterion.Codes[i])];
            NotUnderstoodTest.AddFor(code, at.Item("codes", i), criterion.Codes[i]);
            named.Add(Condition.All(code));
        }
        if (named.Count > 0)
            all.Add(Condition.Any(named));
        if (!criterion.Kinds.IsEmpty)
        {
            all.Add(new WordTest<ItemKind>(
                at.Member("kinds"), "kind of item", criterion.Kinds, static situation => situation.Item.Kind, new(MissingFactPlace.Item, "kind"), "What kind of item is it?",
                (request, word) => (request.Item.Item ?? index.Find(request.Item.Id)) is { } item ? request with { Item = item with { Kind = word } } : request));
        }
        for (int i = 0; i < criterion.Tests.Count; i++)
        {
            all.Add(new ParameterCondition(at.Item("tests", i), criterion.Tests[i]));
            NotUnderstoodTest.AddFor(all, at.Item("tests", i), criterion.Tests[i]);
        }
        if (criterion.Contains is { } part)
            all.Add(new PartCondition(at.Member("contains"), Compile(part, at.Member("contains")), index.Find));
        if (all.Count == 0)
            all.Add(new DescribedItemCondition(at, criterion.Description));
        NotUnderstoodTest.AddFor(all, at, criterion);
        return Condition.All(all);
    }
}
