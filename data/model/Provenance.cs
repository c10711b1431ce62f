namespace Analytics.Data;

/// <summary>How far the record stands behind what is shown: solid when documented or from the register, hollow when derived, recalled or assumed, hatched when synthetic.</summary>
public enum Provenance
{
    Documented,
    Derived,
    Register,
    Recalled,
    Assumed,
    Synthetic,
}
